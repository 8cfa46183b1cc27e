package org.cartulary.domain.cart;

import org.cartulary.domain.subscription.SubscriptionId;

/** What an add-on is bought for: another line of the same cart, or a subscription that runs already. */
public sealed interface LineBase {

    /** Reads what {@code toString()} wrote: the text of a line's or a subscription's identity. */
    static LineBase parse(String text) {
        return text.startsWith("line_")
                ? new OfLine(LineId.parse(text))
                : new OfSubscription(SubscriptionId.parse(text));
    }

    record OfLine(LineId line) implements LineBase {
        @Override
        public String toString() {
            return line.toString();
        }
    }

    record OfSubscription(SubscriptionId subscription) implements LineBase {
        @Override
        public String toString() {
            return subscription.toString();
        }
    }
}
