package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.promo.Discounting;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.ports.cart.ApplyPromoCode;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.promo.PromoCodeUses;

/** Applies a code only if the cart can be quoted with it. */
public final class ApplyPromoCodeHandler implements ApplyPromoCode {

    private final CartEdit edit;
    private final Lookup lookup;
    private final Quoting quoting;
    private final PromoCodeUses uses;
    private final InstantSource clock;

    @Inject
    public ApplyPromoCodeHandler(
            CartEdit edit, Lookup lookup, Quoting quoting, PromoCodeUses uses, InstantSource clock) {
        this.edit = edit;
        this.lookup = lookup;
        this.quoting = quoting;
        this.uses = uses;
        this.clock = clock;
    }

    @Override
    public Cart apply(Command command) {
        return edit.apply(command.actor(), command.cart(), command.expectedVersion(), cart -> {
            Outcome<Cart> applied = cart.apply(command.code());
            requireUsable(applied.next());
            return applied;
        });
    }

    @Override
    public Cart remove(Command command) {
        return edit.apply(
                command.actor(), command.cart(), command.expectedVersion(), cart -> cart.withdraw(command.code()));
    }

    private void requireUsable(Cart cart) {
        Instant now = clock.instant();
        Client client = lookup.client(cart.reseller(), cart.client());
        Reseller reseller = lookup.reseller(cart.reseller());
        if (cart.lines().isEmpty()) {
            Discounting.of(uses.of(cart), ClientPrices.situation(cart, client, reseller.dateAt(now)), List.of());
        } else {
            quoting.quote(cart, client, reseller, PurchaseMode.CLIENT_COMPLETES, now);
        }
    }
}
