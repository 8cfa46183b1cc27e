package org.cartulary.domain.quote;

import java.util.List;
import java.util.stream.Stream;
import org.cartulary.domain.promo.Discount;
import org.joda.money.Money;

/**
 * Computes a quote again from its own certificate: each line from its steps, set-up fee, discounts, change and credit, the taxes from the
 * lines, the totals from both. What was priced here comes out as the same bytes, on any machine, in any zone and locale; whatever was
 * altered does not.
 */
public final class Replay {

    private Replay() {}

    /** The quote as its certificate says that it has to be. */
    public static Quote of(Quote quote) {
        Money zero = Money.zero(quote.currency());
        List<QuoteLine> lines =
                quote.lines().stream().map(line -> line(line, zero)).toList();
        List<TaxTotal> taxes = Pricing.taxes(lines);
        return new Quote(
                quote.cart(),
                quote.buyer(),
                quote.currency(),
                lines,
                taxes,
                sum(zero, lines.stream().map(QuoteLine::net)),
                sum(zero, taxes.stream().map(TaxTotal::tax)));
    }

    /** Whether a quote is what its certificate says, to the byte. */
    public static boolean confirms(Quote quote) {
        return of(quote).canonical().equals(quote.canonical());
    }

    private static QuoteLine line(QuoteLine line, Money zero) {
        Money recurring = sum(zero, line.steps().stream().map(QuoteStep::amount));
        return new QuoteLine(
                line.line(),
                line.name(),
                line.steps(),
                recurring,
                line.setupFee(),
                line.discounts(),
                line.credit(),
                due(line, recurring, zero),
                line.tax(),
                line.period(),
                line.book(),
                line.change(),
                line.carried(),
                line.trial(),
                line.saves());
    }

    /**
     * A change charges what it charges, a trial its set-up fee; any other line its steps and its set-up fee, less discounts, and what is
     * carried. Credit is taken off either.
     */
    private static Money due(QuoteLine line, Money recurring, Money zero) {
        if (line.trial() != null) {
            return line.setupFee();
        }
        ProratedChange change = line.change();
        Money discounts = sum(zero, line.discounts().stream().map(Discount::amount));
        Money charged = change == null
                ? recurring.plus(line.setupFee()).minus(discounts).plus(line.carried())
                : change.charged();
        return charged.minus(line.credit());
    }

    private static Money sum(Money zero, Stream<Money> amounts) {
        return amounts.reduce(zero, Money::plus);
    }
}
