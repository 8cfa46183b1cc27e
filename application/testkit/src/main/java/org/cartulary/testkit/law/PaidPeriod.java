package org.cartulary.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.proration.ChangeCharge;
import org.cartulary.domain.proration.Proration;
import org.cartulary.domain.proration.Share;
import org.cartulary.domain.proration.ShareUnit;
import org.joda.money.Money;

/**
 * One case: a period that was paid, and what may be changed within it. The proration is asked anew at every turn, so that one which
 * does not answer the same is found out.
 *
 * @param instants in order of time, some of them hours outside of the period
 * @param amounts for the whole period, all in one currency
 */
record PaidPeriod(Proration proration, BillingPeriod period, ZoneId zone, List<Instant> instants, List<Money> amounts) {

    Share rest(Instant instant) {
        return proration.remaining(period, zone, instant);
    }

    Money net(Money from, Money to) {
        return netAt(at(), from, to);
    }

    Money netAt(Instant instant, Money from, Money to) {
        return new ChangeCharge(rest(instant).of(from), rest(instant).of(to)).net();
    }

    /** Each change credits the rest of the one before. */
    void liveThroughChanges() {
        Money current = first();
        Money charged = current;
        Money paid = current;
        for (int i = 0; i < instants.size(); i++) {
            ChangeCharge change = ChangeCharge.within(rest(instants.get(i)), current, amounts.get(i));
            assertThat(change.credit()).as("credit at %s", instants.get(i)).isLessThanOrEqualTo(charged);
            current = amounts.get(i);
            charged = change.charge();
            paid = paid.plus(change.net());
            assertThat(paid.isNegative()).as("given back more than was paid").isFalse();
        }
    }

    void conserve() {
        Money total = zero();
        Share left = rest(start());
        assertThat(left.of(first())).as("all of it at the start").isEqualTo(first());
        for (Instant at : instants) {
            total = total.plus(used(left, rest(at)));
            left = rest(at);
        }
        total = total.plus(used(left, rest(end())));
        assertThat(total).isEqualTo(first());
    }

    private Money used(Share before, Share after) {
        Money part = before.of(first()).minus(after.of(first()));
        BigDecimal error = part.getAmount().subtract(exact(before)).add(exact(after));
        BigDecimal minorUnit = BigDecimal.ONE.movePointLeft(first().getScale());
        assertThat(part.isNegative()).as("used less than nothing").isFalse();
        assertThat(error.abs()).as("off by").isLessThanOrEqualTo(minorUnit.add(new BigDecimal("1e-9")));
        return part;
    }

    private BigDecimal exact(Share share) {
        BigDecimal fraction =
                BigDecimal.valueOf(share.part()).divide(BigDecimal.valueOf(share.whole()), MathContext.DECIMAL128);
        return first().getAmount().multiply(fraction);
    }

    Instant at() {
        return instants.get(2);
    }

    /** Another instant of the same day; the same one if seconds count. */
    Instant laterThatDay() {
        if (rest(at()).unit() == ShareUnit.SECOND) {
            return at();
        }
        Instant tomorrow =
                at().atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        Duration left = Duration.between(at(), tomorrow);
        // Where clocks are set back across midnight, tomorrow may have begun already.
        return left.isNegative() ? at() : at().plus(left.dividedBy(2));
    }

    Instant start() {
        return period.start().atStartOfDay(zone).toInstant();
    }

    Instant end() {
        return period.end().atStartOfDay(zone).toInstant();
    }

    Instant before() {
        return start().minusSeconds(amounts.get(0).getAmountMinorLong() + 1);
    }

    Instant after() {
        return end().plusSeconds(amounts.get(0).getAmountMinorLong() + 1);
    }

    Money first() {
        return amounts.get(0);
    }

    Money second() {
        return amounts.get(1);
    }

    Money third() {
        return amounts.get(2);
    }

    Money zero() {
        return Money.zero(first().getCurrencyUnit());
    }

    @Override
    public String toString() {
        return period + " in " + zone + ", at " + instants + ", " + amounts;
    }
}
