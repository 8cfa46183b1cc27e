package org.cartulary.domain.cart;

import org.cartulary.domain.permission.Act;
import org.cartulary.domain.subscription.SubscriptionId;

/** What a line does when it is bought. */
public sealed interface LineAct {

    /** Starts a subscription. */
    LineAct START = new Start();

    /** What a client has to permit for it. */
    Act needs();

    /** Reads what {@code toString()} wrote. */
    static LineAct parse(String text) {
        return text.equals("start") ? START : new Renew(SubscriptionId.parse(text));
    }

    /** See {@link #START}. */
    record Start() implements LineAct {
        @Override
        public Act needs() {
            return Act.PURCHASE;
        }

        @Override
        public String toString() {
            return "start";
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
}
