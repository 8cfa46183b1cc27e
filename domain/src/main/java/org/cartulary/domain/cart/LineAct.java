package org.cartulary.domain.cart;

import org.cartulary.domain.permission.Act;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;

/** What a line does when it is bought. */
public sealed interface LineAct {

    /** Starts a subscription, with a trial where its product and its client have one. */
    LineAct START = new Start(false);

    /** Starts a subscription that is paid from its first day on, whatever trial there is. */
    LineAct START_PAID = new Start(true);

    /** What a client has to permit for it. */
    Act needs();

    /** Reads what {@code toString()} wrote. */
    static LineAct parse(String text) {
        if (text.startsWith("start")) {
            return text.equals("start") ? START : START_PAID;
        }
        String[] words = text.split(" ", -1);
        return words.length == 1
                ? new Renew(SubscriptionId.parse(text))
                : new Change(
                        SubscriptionId.parse(words[0]),
                        Timing.parse(words[1]),
                        words.length < 3 ? ProrationMethod.BY_DAY : ProrationMethod.parse(words[2]),
                        words.length < 4 ? CreditUse.NEXT_PERIODS : CreditUse.parse(words[3]));
    }

    /** See {@link #START} and {@link #START_PAID}. */
    record Start(boolean paid) implements LineAct {
        @Override
        public Act needs() {
            return Act.PURCHASE;
        }

        @Override
        public String toString() {
            return paid ? "start paid" : "start";
        }
    }

    /** Pays for the next period of a subscription. */
    record Renew(SubscriptionId subscription) implements LineAct {
        @Override
        public Act needs() {
            return Act.RENEW;
        }

        @Override
        public String toString() {
            return subscription.toString();
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
