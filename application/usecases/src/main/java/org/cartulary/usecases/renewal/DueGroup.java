package org.cartulary.usecases.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.subscription.Subscription;
import org.joda.money.CurrencyUnit;

/**
 * What one owner has due for one client in one currency, and so is paid with one cart.
 *
 * @param found as they stood when they were found due
 * @param until the day by which they were due
 */
record DueGroup(ClientId client, Account owner, List<Subscription> found, LocalDate until) {

    private record Key(ClientId client, Account owner, CurrencyUnit currency) {}

    /** Groups them in the order in which they come, with no more in one than a cart holds. */
    static List<DueGroup> of(Collection<Subscription> due, LocalDate until) {
        Map<Key, List<Subscription>> byKey = new LinkedHashMap<>();
        for (Subscription each : due) {
            CurrencyUnit currency = each.terms().recurring().getCurrencyUnit();
            byKey.computeIfAbsent(new Key(each.client(), each.owner(), currency), key -> new ArrayList<>())
                    .add(each);
        }
        List<DueGroup> groups = new ArrayList<>();
        byKey.forEach((key, all) -> {
            for (int from = 0; from < all.size(); from += Cart.MOST_LINES) {
                List<Subscription> some = List.copyOf(all.subList(from, Math.min(all.size(), from + Cart.MOST_LINES)));
                groups.add(new DueGroup(key.client(), key.owner(), some, until));
            }
        });
        return groups;
    }

    DueGroup only(Subscription one) {
        return new DueGroup(client, owner, List.of(one), until);
    }
}
