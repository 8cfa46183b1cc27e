package org.cartulary.domain.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.promo.Situation;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.domain.subscription.SubscriptionId;

/**
 * All that a price depends on, besides the cart and its buyer.
 *
 * @param products at least those that the cart names, and those that its suites replace
 * @param prices what the cart's client pays on the day of the situation
 * @param running at least the subscriptions that the cart renews or changes
 * @param codes those that were applied to the cart, in its order
 * @param tried products of the cart of which the client has had its trial
 * @param situation the client, its currency and the seller's date, which also decides the tax rates
 */
public record PricingBasis(
        Reseller seller,
        Map<ProductCode, Product> products,
        PriceList prices,
        Map<SubscriptionId, Subscription> running,
        List<PromoCode> codes,
        Set<ProductCode> tried,
        Situation situation) {

    public PricingBasis {
        products = Map.copyOf(products);
        running = Map.copyOf(running);
        codes = List.copyOf(codes);
        tried = Set.copyOf(tried);
    }

    /** Of a client that has tried nothing. */
    public PricingBasis(
            Reseller seller,
            Map<ProductCode, Product> products,
            PriceList prices,
            Map<SubscriptionId, Subscription> running,
            List<PromoCode> codes,
            Situation situation) {
        this(seller, products, prices, running, codes, Set.of(), situation);
    }

    Subscription running(SubscriptionId id) {
        Subscription found = running.get(id);
        if (found == null) {
            throw new SubscriptionError.Unknown(id).refused();
        }
        return found;
    }

    LocalDate day() {
        return situation.day();
    }
}
