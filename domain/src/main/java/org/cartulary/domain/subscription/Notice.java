package org.cartulary.domain.subscription;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the owner of a subscription is to be told ahead, once.
 *
 * @param day on which it comes
 */
public record Notice(Sort sort, LocalDate day) {

    /** What comes. */
    public enum Sort {
        /** A long period begins by itself. */
        RENEWAL,
        /** Nobody renews it by itself, and it is over. */
        LAPSE,
        /** The first payment after a trial. */
        TRIAL;

        private static final int LONG_PERIOD = 12;

        /** What comes of a subscription that goes on; nothing for a short period, which is not told each time. */
        static Optional<Sort> of(Subscription subscription) {
            if (subscription.dues().byHand()) {
                return Optional.of(LAPSE);
            }
            if (subscription.isUnpaidTrial()) {
                return Optional.of(TRIAL);
            }
            boolean isLong = subscription.nextTerms().cycle().months() >= LONG_PERIOD;
            return isLong ? Optional.of(RENEWAL) : Optional.empty();
        }
    }

    /** From which day on it is to be told. */
    public LocalDate on(NoticeDays days) {
        return day.minusDays(days.ahead(sort));
    }
}
