package org.cartulary.benchmarks.shop;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.cartulary.domain.Digest;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.promo.Situation;
import org.cartulary.domain.quote.Buyer;
import org.cartulary.domain.quote.Pricing;
import org.cartulary.domain.quote.PricingBasis;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.ports.cart.CheckOutCart;
import org.cartulary.ports.request.RequestKey;
import org.joda.money.CurrencyUnit;

/** A client whose card its reseller may charge; makes carts that are ready to be checked out. */
public final class PermittedClient {

    private static final int CARTS_PER_COMMIT = 50;

    private final Core core;
    private final Actor owner;
    private final Buyer buyer;
    private final Client client;
    private final Pricing pricing;
    private final Collection<Product> products;

    PermittedClient(Core core, Actor owner, Client client) {
        this.core = core;
        this.owner = owner;
        this.client = client;
        this.buyer = Buyer.of(client);
        var sold = core.stores().products().findAll(owner.reseller(), Set.copyOf(Catalogue.CODES));
        Reseller reseller = core.stores().resellers().find(owner.reseller()).orElseThrow();
        this.pricing = new Pricing(new PricingBasis(
                reseller,
                sold,
                PriceList.standard(),
                Map.of(),
                List.of(),
                new Situation(CurrencyUnit.EUR, reseller.dateAt(Instant.now()), null, true)));
        this.products = sold.values();
    }

    /** Prices a cart of this client, without asking any store. */
    public Pricing pricing() {
        return pricing;
    }

    public Buyer buyer() {
        return buyer;
    }

    /** An open cart with this many lines, each of another product, that is in no store. */
    public Cart cart(int lines) {
        return new Cart(
                new CartId(UuidCreator.getTimeOrderedEpoch()),
                owner.reseller(),
                client.id(),
                client.billing().currency(),
                CartState.OPEN,
                products.stream().limit(lines).map(this::line).toList(),
                List.of(),
                null,
                null,
                1);
    }

    /**
     * Puts so many open carts into the store, by few commits, and answers with what checks each out: at the price that stands, with the
     * client's card, and recognisable if it is repeated.
     */
    public List<CheckOutCart.Command> prepare(int carts, int lines) {
        List<CheckOutCart.Command> purchases = new ArrayList<>();
        while (purchases.size() < carts) {
            int some = Math.min(CARTS_PER_COMMIT, carts - purchases.size());
            List<Cart> open =
                    IntStream.range(0, some).mapToObj(i -> cart(lines)).toList();
            core.stores().transactions().write(() -> {
                open.forEach(core.stores().carts()::save);
                return open;
            });
            open.stream().map(this::purchase).forEach(purchases::add);
        }
        return purchases;
    }

    private CheckOutCart.Command purchase(Cart cart) {
        String key = UuidCreator.getTimeOrderedEpoch().toString();
        return new CheckOutCart.Command(
                owner,
                cart.id(),
                PurchaseMode.CLIENT_CARD,
                pricing.quote(cart, buyer).digest(),
                null,
                new RequestKey(owner.principal(), key, Digest.of(key)));
    }

    private CartLine line(Product product) {
        var wish = new CartLine.Wish(12, null, null, DomainName.parse("bakery.example"), null);
        return CartLine.of(
                new LineId(UuidCreator.getTimeOrderedEpoch()),
                product,
                PriceList.standard(),
                client.billing().currency(),
                wish);
    }
}
