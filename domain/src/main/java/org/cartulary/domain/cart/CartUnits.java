package org.cartulary.domain.cart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.domain.subscription.SubscriptionId;

/**
 * How many units of products some lines would add to what their client has. A line that starts a subscription adds its quantity, one that
 * changes a subscription adds what it is more than that subscription has now, and one that renews adds nothing.
 */
public final class CartUnits {

    private CartUnits() {}

    /**
     * Adds the lines up.
     *
     * @param running at least the subscriptions that the lines change
     * @return in order of product; nothing of a product of which nothing is added
     */
    public static Map<ProductCode, Integer> of(List<CartLine> lines, Map<SubscriptionId, Subscription> running) {
        Map<ProductCode, Integer> units = new TreeMap<>();
        for (CartLine line : lines) {
            int more = more(line, running);
            if (more > 0) {
                units.merge(line.product(), more, Integer::sum);
            }
        }
        return units;
    }

    private static int more(CartLine line, Map<SubscriptionId, Subscription> running) {
        if (line.act() instanceof LineAct.Change change) {
            Subscription before = running.get(change.subscription());
            if (before == null) {
                throw new SubscriptionError.Unknown(change.subscription()).refused();
            }
            return line.quantity() - before.units().getOrDefault(line.product(), 0);
        }
        return line.act() instanceof LineAct.Start ? line.quantity() : 0;
    }
}
