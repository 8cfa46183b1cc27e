package org.cartulary.domain.quote;

import java.time.LocalDate;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.proration.Share;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a change costs, besides what it will cost from the next period on.
 *
 * @param effective the first day of the new
 * @param paid for the whole period in which the change falls, net
 * @param rest the share of that period that is still to come; nothing where the change waits for the next one, or is not counted
 * @param credit for the rest of what was paid
 * @param charge for what comes in its place
 * @param proration how it is counted, and whether it is paid now
 * @param carried what earlier changes have come to, and is paid with this one
 */
public record ProratedChange(
        LocalDate effective,
        Money paid,
        @Nullable Share rest,
        Money credit,
        Money charge,
        ProrationMethod proration,
        Money carried) {

    /** Changes of before were counted by day, and paid when they were made. */
    public ProratedChange {
        proration = proration == null ? ProrationMethod.BY_DAY : proration;
        carried = carried == null ? Money.zero(charge.getCurrencyUnit()) : carried;
    }

    /** By day, with nothing from earlier changes. */
    public ProratedChange(LocalDate effective, Money paid, @Nullable Share rest, Money credit, Money charge) {
        this(effective, paid, rest, credit, charge, ProrationMethod.BY_DAY, Money.zero(charge.getCurrencyUnit()));
    }

    /** What is charged now, before credit. */
    public Money charged() {
        return waits() ? Money.zero(charge.getCurrencyUnit()) : charge.plus(carried);
    }

    /** So much of the credit is taken off what is charged; the rest of it is taken off the next periods. */
    public Money taken() {
        return !waits() && credit.isLessThan(charged()) ? credit : charged();
    }

    public Money left() {
        return waits() ? Money.zero(credit.getCurrencyUnit()) : credit.minus(taken());
    }

    public Money net() {
        return charged().minus(taken());
    }

    /** What comes into account when it takes effect: above zero, to be paid with the next renewal; below zero, taken off it. */
    public Money balance() {
        return waits() ? charge.minus(credit) : carried.plus(left()).negated();
    }

    /** Whether it is settled with the next renewal. */
    public boolean waits() {
        return proration == ProrationMethod.COALESCE;
    }

    @Override
    public String toString() {
        String text = effective + " " + paid + " " + rest + " " + credit + " " + charge;
        return proration == ProrationMethod.BY_DAY ? text : text + " " + proration;
    }
}
