package org.cartulary.domain.subscription;

import org.cartulary.domain.InputError;

/**
 * How many days ahead the owner of a subscription is told what comes, 1 to 92.
 *
 * @param renewal of a period of a year or more that begins by itself
 * @param lapse of the end of what nobody renews by itself
 * @param trial of the first payment after a trial; a trial that is no longer than that is told at its start alone
 */
public record NoticeDays(int renewal, int lapse, int trial) {

    /**
     * A month ahead of a renewal, as consumer law asks of tacit renewals (France: Code de la consommation, art. L215-1, one to three months);
     * a week ahead of the end of a trial, as card networks ask (Visa: seven days at least; Mastercard: three to seven), and of a lapse.
     */
    public static final NoticeDays DEFAULT = new NoticeDays(30, 7, 7);

    private static final int MOST_DAYS = 92;

    public NoticeDays {
        requireDays("renewal", renewal);
        requireDays("lapse", lapse);
        requireDays("trial", trial);
    }

    /** Of what is told. */
    public int ahead(Notice.Sort sort) {
        return switch (sort) {
            case RENEWAL -> renewal;
            case LAPSE -> lapse;
            case TRIAL -> trial;
        };
    }

    /** The furthest ahead of all. */
    public int most() {
        return Math.max(renewal, Math.max(lapse, trial));
    }

    private static void requireDays(String field, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new InputError.OutOfRange(field, "1", String.valueOf(MOST_DAYS)).refused();
        }
    }
}
