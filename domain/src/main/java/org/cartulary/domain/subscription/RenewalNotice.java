package org.cartulary.domain.subscription;

import java.util.Optional;

/**
 * How long ahead the owner of a subscription is told that it will be renewed, or lapses. A long period that begins by itself is told a month
 * ahead, as consumer law asks of tacit renewals (France: Code de la consommation, art. L215-1, one to three months); a short one is not
 * told each time. What nobody renews by itself is told a week ahead, and so is the end of a trial, as card networks ask (Visa: seven days at
 * least; Mastercard: three to seven): of one that is no longer than that, its start has told it all.
 */
final class RenewalNotice {

    private static final int LONG_PERIOD = 12;
    private static final int DAYS_BEFORE_RENEWAL = 30;
    private static final int DAYS_BEFORE_LAPSE = 7;
    private static final int DAYS_BEFORE_END_OF_TRIAL = 7;

    private RenewalNotice() {}

    static Optional<Integer> daysAhead(Subscription subscription) {
        if (subscription.dues().byHand()) {
            return Optional.of(DAYS_BEFORE_LAPSE);
        }
        if (subscription.isUnpaidTrial()) {
            return Optional.of(DAYS_BEFORE_END_OF_TRIAL);
        }
        boolean isLong = subscription.nextTerms().cycle().months() >= LONG_PERIOD;
        return isLong ? Optional.of(DAYS_BEFORE_RENEWAL) : Optional.empty();
    }
}
