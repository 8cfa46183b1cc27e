package org.cartulary.domain.quote;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.cartulary.domain.CanonicalJson;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;

/**
 * The canonical text of a quote, as evidence: it is read and computed again without any store, clock, zone or locale. That its amounts
 * come about does not prove who wrote it; for that compare {@linkplain Quote#digest() its digest} with the one that was agreed to.
 */
public final class Certificate {

    private static final Pattern PERCENT = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.[0-9]{1,9})?");

    private Certificate() {}

    /**
     * The quote that {@link Quote#canonical()} wrote. Refuses with {@link CertificateError.Malformed} what is none, whether its amounts
     * come about or not.
     */
    public static Quote parse(String text) {
        CertificateFields all = CertificateFields.of(text);
        CurrencyUnit currency = all.money("net", null).getCurrencyUnit();
        Quote quote = new Quote(
                all.value("cart", CartId::parse),
                all.value("buyer", Account::parse),
                currency,
                all.several("lines").stream()
                        .map(line -> new CertificateLine(line, currency).read())
                        .toList(),
                all.several("taxes").stream().map(tax -> tax(tax, currency)).toList(),
                all.money("net", currency),
                all.money("tax", currency));
        all.money("total", currency);
        all.requireAllRead();
        return quote;
    }

    /**
     * The quote, computed again to the same text. Refuses as {@link #parse}, and with {@link CertificateError.Differs} where what is
     * computed is not what the text says: the first such place, causes before what follows from them.
     */
    public static Quote replay(String text) {
        Quote computed = Replay.of(parse(text));
        String again = computed.canonical();
        if (!again.equals(text)) {
            Difference.first(CanonicalJson.read(text), CanonicalJson.read(again))
                    .ifPresent(difference -> {
                        throw difference.refused();
                    });
            throw new CertificateError.Malformed("character " + firstOther(text, again), "canonical JSON").refused();
        }
        return computed;
    }

    private static TaxTotal tax(CertificateFields fields, CurrencyUnit currency) {
        BigDecimal percent = fields.value("percent", Certificate::percent);
        TaxTotal total = new TaxTotal(
                fields.value("category", named -> treatment(named, percent)),
                fields.money("base", currency),
                fields.money("tax", currency));
        fields.requireAllRead();
        return total;
    }

    /** Reads what {@link TaxTreatment#named()} wrote. */
    static TaxTreatment treatment(String named, BigDecimal percent) {
        List<String> words = List.of(named.split(" ", 2));
        return new TaxTreatment(TaxCategory.parse(words.get(0)), percent, words.size() == 2 ? words.get(1) : null);
    }

    /** Bounded before any arithmetic. */
    static BigDecimal percent(String text) {
        if (!PERCENT.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return new BigDecimal(text);
    }

    private static int firstOther(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
