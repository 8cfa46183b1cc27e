package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cartulary.domain.Refused;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.cart.SuiteGroup;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.SuitePrice;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.cart.SuitesOfCart;
import org.cartulary.ports.catalog.Products;
import org.cartulary.usecases.Lookup;

/** Looks for lines that each suite of the reseller could replace, by as many statements however many suites there are. */
public final class SuitesOfCartHandler implements SuitesOfCart {

    private final Lookup lookup;
    private final Products products;
    private final LineProducts lines;

    @Inject
    public SuitesOfCartHandler(Lookup lookup, Products products, LineProducts lines) {
        this.lookup = lookup;
        this.products = products;
        this.lines = lines;
    }

    @Override
    public List<Saving> ask(Actor actor, CartId id) {
        actor.require(Scope.CARTS_READ);
        Cart cart = lookup.cart(actor, id);
        List<SuiteGroup> groups = cart.state() == CartState.OPEN
                ? products.suites(cart.reseller()).stream()
                        .flatMap(suite -> SuiteGroup.find(cart, suite).stream())
                        .toList()
                : List.of();
        return groups.isEmpty() ? List.of() : savings(actor, cart, groups);
    }

    private List<Saving> savings(Actor actor, Cart cart, List<SuiteGroup> groups) {
        PriceList prices = lines.prices(cart);
        Map<ProductCode, Product> replaced = products.findAll(
                cart.reseller(), cart.lines().stream().map(CartLine::product).collect(Collectors.toSet()));
        var language = lookup.client(actor, cart.client()).profile().language();
        return groups.stream()
                .filter(group -> canBeBought(cart, group, prices))
                .flatMap(group -> price(cart, group, prices, replaced)
                        .flatMap(price -> price.saves()
                                .map(saves -> new Saving(
                                        group.suite().code(),
                                        group.suite().name(language),
                                        group.lines().stream().map(CartLine::id).toList(),
                                        price.suite(),
                                        price.separately(),
                                        saves)))
                        .stream())
                .sorted(Comparator.comparing(Saving::saves)
                        .reversed()
                        .thenComparing(saving -> saving.suite().value()))
                .toList();
    }

    private static Optional<SuitePrice> price(
            Cart cart, SuiteGroup group, PriceList prices, Map<ProductCode, Product> replaced) {
        CartLine like = group.lines().get(0);
        return SuitePrice.of(prices, group.suite(), replaced, like.cycle(), cart.currency(), like.quantity());
    }

    private static boolean canBeBought(Cart cart, SuiteGroup group, PriceList prices) {
        try {
            group.line(group.lines().get(0).id(), prices, cart.currency());
            return true;
        } catch (Refused notLikeThat) {
            return false;
        }
    }
}
