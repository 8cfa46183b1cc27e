package org.cartulary.domain.subscription;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartulary.domain.catalog.Allotment;
import org.cartulary.domain.catalog.AllotmentKey;
import org.cartulary.domain.catalog.ProductCode;
import org.jspecify.annotations.Nullable;

/** What a client has no more once a subscription has become another one, or is over. The stock of a product stays sold. */
public final class FreedUnits {

    private FreedUnits() {}

    /** Of each product the most that it runs with or is scheduled to. */
    static Map<ProductCode, Integer> running(ServiceTerms terms, @Nullable Change scheduled) {
        Map<ProductCode, Integer> units = new HashMap<>();
        units.put(terms.product(), terms.quantity());
        if (scheduled != null) {
            units.merge(scheduled.product(), scheduled.quantity(), Math::max);
        }
        return units;
    }

    /** What is to be given back; nothing where it has all that it had, or more. */
    public static List<Allotment> between(Subscription before, Subscription after) {
        Map<ProductCode, Integer> left = after.units();
        List<Allotment> freed = new ArrayList<>();
        before.units().forEach((product, had) -> {
            int less = had - left.getOrDefault(product, 0);
            if (less > 0) {
                freed.add(new Allotment(AllotmentKey.productOfClient(product, before.client()), less));
            }
        });
        return freed;
    }
}
