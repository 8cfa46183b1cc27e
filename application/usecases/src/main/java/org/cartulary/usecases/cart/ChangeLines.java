package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.subscription.Changes;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.ports.cart.AddChange;
import org.cartulary.ports.catalog.Products;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.catalog.ProductLimits;
import org.joda.money.Money;

/** Makes lines of what shall be different in a subscription, as its products allow it. */
public final class ChangeLines {

    private final Products products;
    private final ClientPrices prices;
    private final Lookup lookup;
    private final ProductLimits limits;
    private final InstantSource clock;

    @Inject
    public ChangeLines(
            Products products, ClientPrices prices, Lookup lookup, ProductLimits limits, InstantSource clock) {
        this.products = products;
        this.prices = prices;
        this.lookup = lookup;
        this.limits = limits;
        this.clock = clock;
    }

    CartLine line(Cart cart, LineId id, Subscription running, AddChange.Command wanted) {
        ServiceTerms before = running.nextTerms();
        Product product = product(cart, Optional.ofNullable(wanted.product()).orElse(before.product()));
        requireFamily(cart, running, product);
        ServiceTerms after = new ServiceTerms(
                product.code(),
                before.name(),
                Objects.requireNonNullElse(wanted.quantity(), before.quantity()),
                Objects.requireNonNullElse(wanted.cycle(), before.cycle()),
                before.term(),
                before.recurring(),
                before.domain(),
                before.base(),
                null,
                before.discounts());
        Reseller reseller = lookup.reseller(cart.reseller());
        LocalDate today = reseller.dateAt(clock.instant());
        Money recurring = price(cart, reseller, product, after, today);
        boolean same = isTheSame(before, after);
        if (same && running.dues().carried() == null) {
            throw new SubscriptionError.NothingToChange(running.id()).refused();
        }
        ChangeManner manner = same
                ? ChangeManner.SETTLING
                : ChangeManner.of(wanted, product, running.terms(), after.cycle(), recurring);
        Changes changes = new Changes(running);
        changes.effective(manner.when(), changes.restarts(after.cycle(), manner.proration()), today);
        CartLine line = manner.line(id, running, after);
        limits.requireLeft(cart, LineProducts.with(cart, line), List.of(product));
        return line;
    }

    private static boolean isTheSame(ServiceTerms before, ServiceTerms after) {
        return before.product().equals(after.product())
                && before.quantity() == after.quantity()
                && before.cycle().equals(after.cycle());
    }

    private Money price(Cart cart, Reseller reseller, Product product, ServiceTerms after, LocalDate today) {
        var range = product.terms().quantity();
        if (!range.contains(after.quantity())) {
            throw new CatalogError.QuantityOutOfRange(product.code(), after.quantity(), range.least(), range.most())
                    .refused();
        }
        if (!after.cycle().divides(after.term())) {
            throw new CatalogError.TermNotInCycles(product.code(), after.term(), after.cycle()).refused();
        }
        PriceList list = prices.of(lookup.client(cart.reseller(), cart.client()), reseller, today);
        return list.price(product, after.cycle(), cart.currency())
                .orElseThrow(() -> new CatalogError.NotSold(product.code(), after.cycle(), cart.currency()).refused())
                .price()
                .recurring(after.quantity());
    }

    private void requireFamily(Cart cart, Subscription running, Product to) {
        if (!to.code().equals(running.terms().product())) {
            Product from = product(cart, running.terms().product());
            if (!from.family().equals(to.family()) || from.kind() != to.kind()) {
                throw new SubscriptionError.OfAnotherFamily(running.id(), to.code(), from.family()).refused();
            }
        }
    }

    private Product product(Cart cart, ProductCode code) {
        return products.find(cart.reseller(), code).orElseThrow(() -> new CatalogError.UnknownProduct(code).refused());
    }
}
