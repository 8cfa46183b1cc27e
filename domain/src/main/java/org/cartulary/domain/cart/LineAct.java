package org.cartulary.domain.cart;

import org.cartulary.domain.permission.Act;
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
                        words.length == 2 ? ProrationMethod.BY_DAY : ProrationMethod.parse(words[2]));
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
     */
    record Change(SubscriptionId subscription, Timing when, ProrationMethod proration) implements LineAct {

        public Change(SubscriptionId subscription, Timing when) {
            this(subscription, when, ProrationMethod.BY_DAY);
        }

        @Override
        public Act needs() {
            return Act.CHANGE;
        }

        @Override
        public String toString() {
            return subscription + " " + when + (proration == ProrationMethod.BY_DAY ? "" : " " + proration);
        }
    }
}
