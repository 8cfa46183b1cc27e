package org.cartulary.domain.proration;

import org.joda.money.Money;

/**
 * What one change within a paid period costs, net of tax. Each side is rounded by itself and depends only on what it is a share of, so
 * that of several changes at one instant the middle ones cancel out to the minor unit: up then down returns, a split equals the whole,
 * and the order does not matter. Give it the amounts of whole lines, not of single units.
 *
 * @param credit for the rest of what was paid
 * @param charge for what comes in its place
 */
public record ChangeCharge(Money credit, Money charge) {

    public ChangeCharge {
        if (!credit.getCurrencyUnit().equals(charge.getCurrencyUnit())) {
            throw new IllegalArgumentException("a change keeps its currency: " + credit + ", " + charge);
        }
        if (credit.isNegative() || charge.isNegative()) {
            throw new IllegalArgumentException("neither side is below zero: " + credit + ", " + charge);
        }
    }

    /**
     * Of a change that keeps the period.
     *
     * @param rest the share of the period that is still to come
     * @param before for the whole period, as it was paid
     * @param after for the whole period, as changed
     */
    public static ChangeCharge within(Share rest, Money before, Money after) {
        return new ChangeCharge(rest.of(before), rest.of(after));
    }

    /** Of a change with which a new period begins: that one is paid whole. */
    public static ChangeCharge restarting(Share rest, Money before, Money after) {
        return new ChangeCharge(rest.of(before), after);
    }

    /** What is to be paid; below zero if the client gets something back. */
    public Money net() {
        return charge.minus(credit);
    }
}
