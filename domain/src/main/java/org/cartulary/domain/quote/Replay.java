package org.cartulary.domain.quote;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.cartulary.domain.promo.Discount;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.proration.Share;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

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
        List<QuoteLine> lines = Taxing.netted(
                quote.lines().stream().map(line -> line(line, zero)).toList());
        List<TaxTotal> taxes = Taxing.taxes(lines);
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
        ProratedChange change = line.change() == null ? null : change(line.change(), line.part(), recurring, zero);
        Money credit = change == null ? line.credit() : change.taken();
        Money due = charged(line, change, recurring, zero).minus(credit);
        return new QuoteLine(
                line.line().of(units(line)),
                line.name(),
                line.steps(),
                recurring,
                line.setupFee(),
                line.discounts(),
                credit,
                due,
                line.tax(),
                line.period(),
                line.book(),
                change,
                change == null ? line.carried() : change.carried(),
                line.trial(),
                line.part(),
                line.saves(),
                gross(line, due));
    }

    /** Whoever is charged tax is charged at the rate that the price includes. */
    private static @Nullable Gross gross(QuoteLine line, Money due) {
        Gross says = line.gross();
        BigDecimal charged = line.tax().percent();
        return says == null ? null : new Gross(due, charged.signum() > 0 ? charged : says.percent());
    }

    /**
     * A change charges what it charges, a trial its set-up fee; any other line its steps, or its part of them, less discounts, its
     * set-up fee, and what is carried.
     */
    private static Money charged(QuoteLine line, @Nullable ProratedChange change, Money recurring, Money zero) {
        if (line.trial() != null) {
            return line.setupFee();
        }
        Money discounts = sum(zero, line.discounts().stream().map(Discount::amount));
        if (change != null) {
            return change.charged();
        }
        Money whole = recurring.minus(discounts);
        Money amount = line.part() == null ? whole : line.part().of(whole);
        return amount.plus(line.setupFee()).plus(line.carried());
    }

    /** The rest of what was paid is credited, and as much of the new is charged, or all of it where a new period begins. */
    private static ProratedChange change(ProratedChange says, @Nullable Share part, Money recurring, Money zero) {
        Share rest = says.rest();
        if (rest == null) {
            return new ProratedChange(says.effective(), says.paid(), null, zero, zero, says.proration(), zero);
        }
        boolean whole = says.charge().equals(recurring) || says.proration() == ProrationMethod.FULL_RESTART;
        return new ProratedChange(
                says.effective(),
                says.paid(),
                rest,
                rest.of(says.paid()),
                whole ? recurring : rest.of(part == null ? recurring : part.of(recurring)),
                says.proration(),
                says.carried());
    }

    /** As many as its steps have; a renewal at a price that is no multiple of its quantity has one step for all. */
    private static int units(QuoteLine line) {
        int units = line.steps().stream().mapToInt(QuoteStep::quantity).sum();
        return units == 1 && line.line().renews().isPresent() ? line.line().quantity() : units;
    }

    private static Money sum(Money zero, Stream<Money> amounts) {
        return amounts.reduce(zero, Money::plus);
    }
}
