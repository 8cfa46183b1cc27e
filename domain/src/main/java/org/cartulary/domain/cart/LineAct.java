package org.cartulary.domain.cart;

import java.time.LocalDate;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.jspecify.annotations.Nullable;

/** What a line does when it is bought. */
public sealed interface LineAct {

    /** Starts a subscription, with a trial where its product and its client have one. */
    LineAct START = new Start(false, null);

    /** Starts a subscription that is paid from its first day on, whatever trial there is. */
    LineAct START_PAID = new Start(true, null);

    String UNTIL = "until";

    /** What a client has to permit for it. */
    Act needs();

    /** Reads what {@code toString()} wrote. */
    static LineAct parse(String text) {
        String[] words = text.split(" ", -1);
        LocalDate until = words.length == 3 && words[1].equals(UNTIL) ? LocalDate.parse(words[2]) : null;
        if (words[0].equals(START.toString())) {
            return words.length == 1 ? START : new Start(true, until);
        }
        return words.length == 1 || until != null
                ? new Renew(SubscriptionId.parse(words[0]), until)
                : new Change(
                        SubscriptionId.parse(words[0]),
                        Timing.parse(words[1]),
                        words.length < 3 ? ProrationMethod.BY_DAY : ProrationMethod.parse(words[2]),
                        words.length < 4 ? CreditUse.NEXT_PERIODS : CreditUse.parse(words[3]));
    }

    /**
     * See {@link #START} and {@link #START_PAID}.
     *
     * @param until the day on which its second period begins, where the first one is to be shorter than its cycle
     */
    record Start(boolean paid, @Nullable LocalDate until) implements LineAct {
        @Override
        public Act needs() {
            return Act.PURCHASE;
        }

        @Override
        public String toString() {
            if (until != null) {
                return "start " + UNTIL + " " + until;
            }
            return paid ? "start paid" : "start";
        }
    }

    /**
     * Pays for the next period of a subscription.
     *
     * @param until the day on which the period after it begins, where it is to be shorter than its cycle
     */
    record Renew(SubscriptionId subscription, @Nullable LocalDate until) implements LineAct {

        /** For a whole one. */
        public Renew(SubscriptionId subscription) {
            this(subscription, null);
        }

        @Override
        public Act needs() {
            return Act.RENEW;
        }

        @Override
        public String toString() {
            return until == null ? subscription.toString() : subscription + " " + UNTIL + " " + until;
        }
    }

    /**
     * Changes a subscription, at once or from a later day on.
     *
     * @param proration how it is charged where it comes within a period that is paid for
     * @param credit what becomes of what it leaves over
     */
    record Change(SubscriptionId subscription, Timing when, ProrationMethod proration, CreditUse credit)
            implements LineAct {

        /** By day, and what is left over is for the next periods. */
        public Change(SubscriptionId subscription, Timing when) {
            this(subscription, when, ProrationMethod.BY_DAY, CreditUse.NEXT_PERIODS);
        }

        @Override
        public Act needs() {
            return Act.CHANGE;
        }

        @Override
        public String toString() {
            String text = subscription + " " + when;
            if (credit != CreditUse.NEXT_PERIODS) {
                return text + " " + proration + " " + credit;
            }
            return proration == ProrationMethod.BY_DAY ? text : text + " " + proration;
        }
    }
}
