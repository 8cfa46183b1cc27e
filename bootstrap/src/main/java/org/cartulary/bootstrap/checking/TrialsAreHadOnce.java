package org.cartulary.bootstrap.checking;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cartulary.domain.catalog.AllotmentKey;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Stores;

/** No client has begun two trials of one product. */
public final class TrialsAreHadOnce implements Invariant {
    private final Stores stores;

    @Inject
    public TrialsAreHadOnce(Stores stores) {
        this.stores = stores;
    }

    @Override
    public String text() {
        return "No client has had two trials of a product, and each trial is counted";
    }

    @Override
    public void check(ResellerId reseller, Findings findings) {
        Map<ClientId, Set<ProductCode>> had = new HashMap<>();
        for (Order order : new EveryPage<>(request -> stores.orders().page(reseller, null, null, request))) {
            for (QuoteLine line : order.quote().lines()) {
                if (line.trial() != null) {
                    findings.saw();
                    ProductCode product = line.line().product();
                    findings.require(
                            had.computeIfAbsent(order.client(), client -> new HashSet<>())
                                    .add(product),
                            order.client() + " has had a second trial of " + product + " with " + order.id());
                    findings.require(
                            stores.allotments().taken(reseller, AllotmentKey.trialOf(product, order.client())) == 1,
                            "the trial of " + product + " by " + order.client() + " is not counted");
                }
            }
        }
    }
}
