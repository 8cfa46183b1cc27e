package org.cartulary.domain.quote;

import java.time.LocalDate;
import org.cartulary.domain.proration.Share;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a change costs, besides what it will cost from the next period on.
 *
 * @param effective the first day of the new
 * @param paid for the whole period in which the change falls, net
 * @param rest the share of that period that is still to come; nothing where the change waits for the next one
 * @param credit for the rest of what was paid
 * @param charge for what comes in its place
 */
public record ProratedChange(
        LocalDate effective, Money paid, @Nullable Share rest, Money credit, Money charge) {

    /** So much of the credit is taken off this charge; the rest of it is taken off the next periods. */
    public Money taken() {
        return credit.isGreaterThan(charge) ? charge : credit;
    }

    public Money left() {
        return credit.minus(taken());
    }

    public Money net() {
        return charge.minus(taken());
    }

    @Override
    public String toString() {
        return effective + " " + paid + " " + rest + " " + credit + " " + charge;
    }
}
