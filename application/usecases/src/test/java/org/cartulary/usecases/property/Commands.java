package org.cartulary.usecases.property;

import static org.cartulary.usecases.story.Catalogue.DOMAIN;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.TRIAL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cartulary.domain.Refused;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.ports.Contended;
import org.cartulary.ports.cart.PayOffer;
import org.cartulary.ports.cart.RevokeOffer;
import org.cartulary.ports.cart.SendCart;
import org.cartulary.ports.payment.RemovePaymentMethod;
import org.cartulary.ports.permission.RevokePermission;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.ScriptedGateway.Fate;
import org.cartulary.usecases.story.Shop;

/** One person or node that does one thing after another, drawn by lot; refusals are answers and change nothing. */
final class Commands {

    private static final Fate[] FATES = {
        Fate.CHARGED,
        Fate.DECLINED,
        Fate.ACTION_REQUIRED,
        Fate.CHARGED_BUT_UNCLEAR,
        Fate.NOT_CHARGED_AND_UNCLEAR,
        Fate.CHARGED_BUT_THROWS
    };
    private static final ProductCode[] PRODUCTS = {HOSTING, DOMAIN, TRIAL};

    private final Shop shop;
    private final List<ActiveClient> clients;
    private final Random lot;

    Commands(Shop shop, List<ActiveClient> clients, long seed) {
        this.shop = shop;
        this.clients = clients;
        this.lot = new Random(seed);
    }

    /** Does so many things; answers how many of them were not refused. */
    int run(int many) {
        int done = 0;
        for (int i = 0; i < many; i++) {
            try {
                next();
                done++;
            } catch (Refused | Contended answer) {
                // an answer like any other: nothing happened
            }
        }
        return done;
    }

    private void next() {
        var does = shop.world().does();
        ActiveClient client = clients.get(lot.nextInt(clients.size()));
        switch (lot.nextInt(12)) {
            case 0, 1 ->
                shop.cart(client, PRODUCTS[lot.nextInt(PRODUCTS.length)], PRODUCTS[lot.nextInt(PRODUCTS.length)]);
            case 2, 3 -> checkOut(client, PurchaseMode.CLIENT_CARD);
            case 4 -> checkOut(client, PurchaseMode.RESELLER_CARD);
            case 5 -> send(client);
            case 6 -> pay(client);
            case 7 -> does.revokeOffer().handle(new RevokeOffer.Command(shop.owner(), any(client, CartState.SENT)));
            case 8 -> does.revokePermission().handle(new RevokePermission.Command(client.contact(), client.id()));
            case 9 -> shop.grants(client, Shop.purchases("300.00", lot.nextBoolean() ? null : "900.00"));
            case 10 -> changeCardOrState(client);
            default -> {
                shop.world().passes(Duration.ofSeconds(lot.nextInt(20)));
                does.resolvePayments().handle();
                does.relayMail().handle();
            }
        }
    }

    private void checkOut(ActiveClient client, PurchaseMode mode) {
        CartId cart = any(client, CartState.OPEN);
        shop.world().gateway().next(FATES[lot.nextInt(FATES.length)]);
        shop.checksOut(cart, mode, shop.request("key-" + lot.nextInt(), cart.toString()));
    }

    private void send(ActiveClient client) {
        CartId cart = any(client, CartState.OPEN);
        var digest = shop.quote(cart, PurchaseMode.CLIENT_COMPLETES).digest();
        shop.world().does().sendCart().handle(new SendCart.Command(shop.owner(), cart, digest, null, null));
    }

    private void pay(ActiveClient client) {
        CartId id = any(client, CartState.SENT);
        Cart cart = shop.world().does().cartsOfReseller().one(shop.owner(), id);
        if (cart.offer() != null && cart.frozen() != null) {
            shop.world().gateway().next(FATES[lot.nextInt(FATES.length)]);
            String token = shop.world()
                    .secrets()
                    .token(TokenPurpose.OFFER, shop.reseller(), cart.offer().token());
            GatewayToken card = lot.nextBoolean() ? new GatewayToken("tok_new") : null;
            shop.world()
                    .does()
                    .payOffer()
                    .handle(new PayOffer.Command(token, cart.frozen().digest(), null, card, null));
        }
    }

    private void changeCardOrState(ActiveClient client) {
        var does = shop.world().does();
        List<PaymentMethod> cards = does.paymentsOfReseller().methods(shop.owner(), client.account());
        if (lot.nextBoolean()) {
            does.suspendClient().suspend(shop.owner(), client.id());
            does.suspendClient().reinstate(shop.owner(), client.id());
        } else if (cards.isEmpty()) {
            shop.stores(client, "tok_visa");
        } else {
            does.removePaymentMethod()
                    .handle(new RemovePaymentMethod.Command(
                            client.contact(), cards.get(0).id()));
        }
    }

    /** One of the client's carts in this state, or a new one that is not. */
    private CartId any(ActiveClient client, CartState state) {
        List<Cart> carts = new ArrayList<>(
                Rows.all(page -> shop.world().does().cartsOfReseller().page(shop.owner(), client.id(), state, page)));
        return carts.isEmpty()
                ? shop.cart(client, HOSTING)
                : carts.get(lot.nextInt(carts.size())).id();
    }
}
