package org.cartulary.domain.creditnote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.cartulary.domain.Samples;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.promo.Discount;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.proration.Share;
import org.cartulary.domain.quote.ProratedChange;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.quote.QuoteStep;
import org.cartulary.domain.quote.TaxTotal;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Quotes as they stand on invoices, of lines with any amounts: some less discounts, some less credit, some of changes, some of nothing. */
final class BilledQuotes {

    static final List<CurrencyUnit> CURRENCIES =
            List.of(CurrencyUnit.EUR, CurrencyUnit.of("PLN"), CurrencyUnit.JPY, CurrencyUnit.of("KWD"));

    private static final List<TaxTreatment> TREATMENTS = List.of(
            new TaxTreatment(TaxCategory.S, new BigDecimal("20")),
            new TaxTreatment(TaxCategory.S, new BigDecimal("5.5")),
            new TaxTreatment(TaxCategory.S, new BigDecimal("23")),
            TaxTreatment.REVERSE_CHARGE);

    private BilledQuotes() {}

    static Quote any(CurrencyUnit currency, Random random) {
        List<QuoteLine> lines = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            lines.add(line(i, currency, random));
        }
        return quote(currency, lines);
    }

    /** Of lines of one rate with these net amounts. */
    static Quote of(CurrencyUnit currency, String percent, String... nets) {
        List<QuoteLine> lines = new ArrayList<>();
        for (String net : nets) {
            Money amount = Money.of(currency, new BigDecimal(net));
            Money none = Money.zero(currency);
            TaxTreatment tax = new TaxTreatment(TaxCategory.S, new BigDecimal(percent));
            lines.add(line(lines.size(), amount, List.of(), none, amount, tax, null));
        }
        return quote(currency, lines);
    }

    private static QuoteLine line(int number, CurrencyUnit currency, Random random) {
        Money recurring = Money.ofMinor(currency, random.nextInt(6) == 0 ? 0 : random.nextInt(100_000));
        TaxTreatment tax = TREATMENTS.get(random.nextInt(TREATMENTS.size()));
        Money discounted = part(recurring, random);
        Money credit = part(recurring.minus(discounted), random);
        if (random.nextInt(3) == 0) {
            ProratedChange change = new ProratedChange(
                    Samples.TODAY, recurring, Share.parse("3/31/DAY"), credit, recurring.minus(discounted));
            return line(number, recurring, List.of(), credit, change.net(), tax, change);
        }
        List<Discount> discounts =
                discounted.isZero() ? List.of() : List.of(new Discount(new PromoCodeName("WELCOME"), discounted, 1));
        Money net = recurring.minus(discounted).minus(credit);
        return line(number, recurring, discounts, credit, net, tax, null);
    }

    private static Money part(Money whole, Random random) {
        long minor = whole.getAmountMinorLong();
        boolean some = minor > 0 && random.nextBoolean();
        return Money.ofMinor(whole.getCurrencyUnit(), some ? random.nextInt((int) minor + 1) : 0);
    }

    private static QuoteLine line(
            int number,
            Money recurring,
            List<Discount> discounts,
            Money credit,
            Money net,
            TaxTreatment tax,
            @Nullable ProratedChange change) {
        ProductCode product = new ProductCode("product-" + number);
        BillingCycle month = new BillingCycle(1);
        CartLine line =
                new CartLine(Samples.line(number), LineAct.START, product, 1, month, Term.THREE_YEARS, null, null);
        return new QuoteLine(
                line,
                "The " + product,
                List.of(new QuoteStep(1, recurring)),
                recurring,
                Money.zero(recurring.getCurrencyUnit()),
                discounts,
                credit,
                net,
                tax,
                null,
                null,
                change);
    }

    private static Quote quote(CurrencyUnit currency, List<QuoteLine> lines) {
        Money zero = Money.zero(currency);
        Map<String, TaxTotal> taxes = new TreeMap<>();
        for (QuoteLine line : lines) {
            taxes.merge(
                    line.tax().category() + " " + line.tax().percent(),
                    TaxTotal.of(line.tax(), line.net()),
                    (one, other) -> TaxTotal.of(one.treatment(), one.base().plus(other.base())));
        }
        return new Quote(
                Samples.CART,
                new Account.OfClient(Samples.CLIENT),
                currency,
                lines,
                List.copyOf(taxes.values()),
                lines.stream().map(QuoteLine::net).reduce(zero, Money::plus),
                taxes.values().stream().map(TaxTotal::tax).reduce(zero, Money::plus));
    }
}
