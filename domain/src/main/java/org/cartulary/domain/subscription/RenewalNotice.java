package org.cartulary.domain.subscription;

import java.util.Optional;

/**
 * How long ahead the owner of a subscription is told that it will be renewed, or lapses. A long period that begins by itself is told a month
 * ahead, as consumer law asks of tacit renewals (France: Code de la consommation, art. L215-1, one to three months); a short one is not
 * told each time. What nobody renews by itself is told a week ahead.
 */
final class RenewalNotice {

    private static final int LONG_PERIOD = 12;
    private static final int DAYS_BEFORE_RENEWAL = 30;
    private static final int DAYS_BEFORE_LAPSE = 7;

    private RenewalNotice() {}

    static Optional<Integer> daysAhead(Subscription subscription) {
        if (subscription.dues().byHand()) {
            return Optional.of(DAYS_BEFORE_LAPSE);
        }
        boolean isLong = subscription.nextTerms().cycle().months() >= LONG_PERIOD;
        return isLong ? Optional.of(DAYS_BEFORE_RENEWAL) : Optional.empty();
    }
}
