package org.cartulary.domain.subscription;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a subscription may be used on a day: apart from billing, so that whoever runs the service asks one question.
 *
 * @param until the first day on which the answer will be another, as far as is known now
 */
public record Entitlement(
        boolean usable, Ground ground, @Nullable LocalDate until) {

    /** Why it may be used or not. */
    public enum Ground {
        PAID,
        /** Nothing is paid yet, and nothing has to be. */
        TRIAL,
        /** What was paid for is used up; the next payment is being made, or is tried again. */
        GRACE,
        NOT_STARTED,
        PAUSED,
        /** For want of payment. */
        SUSPENDED,
        ENDED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Entitlement of(Subscription subscription, LocalDate day) {
        LocalDate endsOn = subscription.course().endsOn();
        if (!subscription.runs() || (endsOn != null && !day.isBefore(endsOn))) {
            return new Entitlement(false, Ground.ENDED, null);
        }
        return switch (subscription.state()) {
            case PENDING -> new Entitlement(false, Ground.NOT_STARTED, null);
            case SUSPENDED ->
                new Entitlement(
                        false, subscription.course().pausedOn() == null ? Ground.SUSPENDED : Ground.PAUSED, endsOn);
            case TRIAL, ACTIVE, CANCELLED, EXPIRED -> running(subscription, day);
        };
    }

    /** What was never paid is in grace until the first try to pay it has failed, so that neither a night nor an outage of ours stops it. */
    private static Entitlement running(Subscription subscription, LocalDate day) {
        LocalDate paidThrough = subscription.paidThrough();
        LocalDate endsOn = subscription.course().endsOn();
        if (!day.isBefore(paidThrough)) {
            return new Entitlement(true, Ground.GRACE, endsOn);
        }
        return new Entitlement(
                true,
                subscription.isUnpaidTrial() ? Ground.TRIAL : Ground.PAID,
                endsOn != null && endsOn.isBefore(paidThrough) ? endsOn : paidThrough);
    }
}
