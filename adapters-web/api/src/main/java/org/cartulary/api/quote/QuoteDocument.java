package org.cartulary.api.quote;

import java.util.List;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.quote.ComingRenewal;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.quote.TaxTotal;
import org.cartulary.domain.quote.explanation.Explanation;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.tax.TaxCategory;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A quote as it is shown. A checkout that names its digest books exactly this.
 *
 * @param explanations where they are asked for: with the quote itself, and so
 * @param renewals what will be due at each renewal, as far as is known, until everything has renewed once
 * @param buyer who will own what is bought, and on whose tax it depends
 */
public record QuoteDocument(
        QuoteDigest digest,
        CartId cart,
        Account buyer,
        CurrencyUnit currency,
        List<QuoteLineDocument> lines,
        List<TaxDocument> taxes,
        Money net,
        Money tax,
        Money total,
        @Nullable List<ExplanationDocument> explanations,
        @Nullable List<RenewalDocument> renewals) {

    public static QuoteDocument of(Quote quote) {
        return of(quote, null, null);
    }

    /** With how each amount comes about in plain words, and what comes after it. */
    public static QuoteDocument explained(Quote quote) {
        return of(
                quote,
                quote.lines().stream().map(ExplanationDocument::of).toList(),
                ComingRenewal.of(quote).stream().map(RenewalDocument::of).toList());
    }

    private static QuoteDocument of(
            Quote quote, @Nullable List<ExplanationDocument> explanations, @Nullable List<RenewalDocument> renewals) {
        return new QuoteDocument(
                quote.digest(),
                quote.cart(),
                quote.buyer(),
                quote.currency(),
                quote.lines().stream().map(QuoteLineDocument::of).toList(),
                quote.taxes().stream().map(TaxDocument::of).toList(),
                quote.net(),
                quote.tax(),
                quote.total(),
                explanations,
                renewals);
    }

    /** What will be due, so many months after the first day that the quote pays for, or after a trial of so many days. */
    public record RenewalDocument(int afterDays, int afterMonths, Money net, Money tax, Money total) {

        static RenewalDocument of(ComingRenewal renewal) {
            return new RenewalDocument(
                    renewal.afterDays(), renewal.afterMonths(), renewal.net(), renewal.tax(), renewal.total());
        }
    }

    /** How the amount of a line comes about, in each language. */
    public record ExplanationDocument(LineId line, String en, String fr, String pl) {

        static ExplanationDocument of(QuoteLine line) {
            return new ExplanationDocument(
                    line.line().id(),
                    Explanation.of(line, Language.EN),
                    Explanation.of(line, Language.FR),
                    Explanation.of(line, Language.PL));
        }
    }

    /** The tax of one category and rate; where the buyer is exempt, why. */
    public record TaxDocument(
            TaxCategory category, String percent, @Nullable String exemption, Money base, Money tax) {

        public static TaxDocument of(TaxTotal total) {
            return new TaxDocument(
                    total.treatment().category(),
                    total.treatment().percent().toPlainString(),
                    total.treatment().exemption(),
                    total.base(),
                    total.tax());
        }
    }
}
