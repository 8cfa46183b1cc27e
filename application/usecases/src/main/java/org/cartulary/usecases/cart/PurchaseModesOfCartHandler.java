package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.Refused;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.cart.PurchaseModesOfCart;
import org.cartulary.usecases.Lookup;

/** Asks of every mode what a checkout in it would refuse, by the very conditions of the checkout. */
public final class PurchaseModesOfCartHandler implements PurchaseModesOfCart {

    private final Lookup lookup;
    private final Quoting quoting;
    private final PurchaseConditions conditions;
    private final InstantSource clock;

    @Inject
    public PurchaseModesOfCartHandler(
            Lookup lookup, Quoting quoting, PurchaseConditions conditions, InstantSource clock) {
        this.lookup = lookup;
        this.quoting = quoting;
        this.conditions = conditions;
        this.clock = clock;
    }

    @Override
    public List<ModeAnswer> ask(Actor actor, CartId id) {
        actor.require(Scope.CARTS_READ);
        Cart cart = lookup.cart(actor, id);
        Client client = lookup.client(actor, cart.client());
        Reseller reseller = lookup.reseller(cart.reseller());
        Instant now = clock.instant();
        return PurchaseMode.offered().stream()
                .map(mode -> new ModeAnswer(mode, objections(cart, client, reseller, mode, now)))
                .toList();
    }

    private List<Refusal> objections(Cart cart, Client client, Reseller reseller, PurchaseMode mode, Instant now) {
        try {
            cart.requireOpen();
            Quote quote = quoting.quote(cart, client, reseller, mode, now);
            return new ArrayList<>(
                    conditions.weigh(client, reseller, quote, mode, now).objections());
        } catch (Refused notEvenQuoted) {
            return List.of(notEvenQuoted.refusal());
        }
    }
}
