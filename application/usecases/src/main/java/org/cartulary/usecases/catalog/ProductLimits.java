package org.cartulary.usecases.catalog;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cartulary.domain.Refused;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.CartUnits;
import org.cartulary.domain.catalog.Allotment;
import org.cartulary.domain.catalog.AllotmentKey;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductTerms;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.FreedUnits;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.catalog.Allotments;
import org.cartulary.ports.catalog.Products;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.usecases.payment.ToWrite;

/**
 * Holds what is bought to the limits of its products. What a client has is counted where a limit asks for it: a count that knows of less
 * than its subscriptions have, because the limit was set later, is corrected before more is taken. A cart of products without limits asks
 * and writes nothing.
 */
public final class ProductLimits {

    private final Products products;
    private final Subscriptions subscriptions;
    private final Allotments allotments;
    private final ClientUnits ofClient;

    @Inject
    public ProductLimits(Products products, Subscriptions subscriptions, Allotments allotments) {
        this.products = products;
        this.subscriptions = subscriptions;
        this.allotments = allotments;
        ofClient = new ClientUnits(subscriptions, allotments);
    }

    /** The limited products of a cart, for which they have not been read yet. */
    public List<Product> of(Cart cart) {
        List<ProductCode> named =
                cart.lines().stream().map(CartLine::product).distinct().toList();
        return limited(products.findAll(cart.reseller(), named).values());
    }

    /** In the order in which everybody takes them, so that nobody waits for each other. */
    public static List<Product> limited(Collection<Product> sold) {
        return sold.stream()
                .filter(product -> product.terms().limited())
                .sorted(Comparator.comparing(Product::code))
                .toList();
    }

    /**
     * Refuses where a limit leaves less than these lines of the cart would take. Reads only: it is counted by {@link #take}.
     *
     * @param sold the products that are to be looked at
     */
    public void requireLeft(Cart cart, List<CartLine> lines, Collection<Product> sold) {
        Wanted wanted = wanted(cart, lines, limited(sold));
        for (Product product : wanted.products()) {
            int units = wanted.of(product);
            ProductTerms terms = product.terms();
            if (terms.stock() != null) {
                long left = left(terms.stock(), allotments.taken(cart.reseller(), stock(product)));
                if (units > left) {
                    throw new CatalogError.SoldOut(product.code(), units, left).refused();
                }
            }
            if (terms.perClient() != null) {
                long left = left(terms.perClient(), ofClient.taken(cart, product));
                if (units > left) {
                    throw new CatalogError.ClientLimit(product.code(), units, left).refused();
                }
            }
        }
    }

    /**
     * Counts what the cart takes, within the transaction that commits to its payment; never more than is allowed, however many pay at once.
     *
     * @param limited as {@link #limited} has them
     * @return what has to be given back if the payment fails
     */
    public List<Allotment> take(Cart cart, List<Product> limited) {
        Wanted wanted = wanted(cart, cart.lines(), limited);
        List<Allotment> taken = new ArrayList<>();
        for (Product product : wanted.products()) {
            ProductTerms terms = product.terms();
            if (terms.perClient() != null) {
                ofClient.correct(cart, product);
                taken.add(take(
                        cart, new Allotment(ClientUnits.key(cart, product), wanted.of(product)), terms.perClient()));
            }
            if (terms.stock() != null) {
                taken.add(take(cart, new Allotment(stock(product), wanted.of(product)), terms.stock()));
            }
        }
        return taken;
    }

    /** The payment failed: what it took is there again. */
    public void giveBack(ResellerId reseller, List<Allotment> taken) {
        taken.forEach(each -> allotments.giveBack(reseller, each.key(), each.quantity()));
    }

    /** A subscription has become another one, or is over: its client can have so much more. */
    public void free(Subscription before, Subscription after) {
        giveBack(before.reseller(), FreedUnits.between(before, after));
    }

    /** The same, together with what else is written of it. */
    public void free(Subscription before, Subscription after, ToWrite toWrite) {
        List<Allotment> freed = FreedUnits.between(before, after);
        if (!freed.isEmpty()) {
            toWrite.also(() -> giveBack(before.reseller(), freed));
        }
    }

    /** Names the product where somebody else took the last units in this very moment; passes on what else was refused. */
    public static Refused named(Refused refused) {
        if (refused.refusal() instanceof CatalogError.AllotmentExhausted exhausted) {
            AllotmentKey key = exhausted.allotment();
            return key.countedProduct()
                    .map(product -> key.ofOneClient()
                            ? new CatalogError.ClientLimit(product, exhausted.quantity(), exhausted.left()).refused()
                            : new CatalogError.SoldOut(product, exhausted.quantity(), exhausted.left()).refused())
                    .orElse(refused);
        }
        return refused;
    }

    private Allotment take(Cart cart, Allotment allotment, int most) {
        allotments.take(cart.reseller(), allotment.key(), allotment.quantity(), most);
        return allotment;
    }

    private Wanted wanted(Cart cart, List<CartLine> lines, List<Product> limited) {
        if (limited.isEmpty()) {
            return new Wanted(List.of(), Map.of());
        }
        List<SubscriptionId> changed =
                lines.stream().flatMap(line -> line.changes().stream()).toList();
        Map<SubscriptionId, Subscription> running = subscriptions.findAll(cart.reseller(), changed).stream()
                .collect(Collectors.toMap(Subscription::id, Function.identity()));
        Map<ProductCode, Integer> units = CartUnits.of(lines, running);
        return new Wanted(
                limited.stream()
                        .filter(product -> units.containsKey(product.code()))
                        .toList(),
                units);
    }

    private static long left(int most, long taken) {
        return Math.max(0, most - taken);
    }

    private static AllotmentKey stock(Product product) {
        return AllotmentKey.stockOf(product.code());
    }

    /** Limited products of which a cart takes some, and how many. */
    private record Wanted(List<Product> products, Map<ProductCode, Integer> units) {

        int of(Product product) {
            return units.getOrDefault(product.code(), 0);
        }
    }
}
