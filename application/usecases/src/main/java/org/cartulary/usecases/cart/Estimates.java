package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.Offer;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.invoice.Estimate;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.usecases.Lookup;

/** Makes estimates of carts: of what was offered, or of what it would cost now. */
public final class Estimates {

    private static final int DAYS = 14;

    private final Lookup lookup;
    private final Quoting quoting;

    @Inject
    public Estimates(Lookup lookup, Quoting quoting) {
        this.lookup = lookup;
        this.quoting = quoting;
    }

    public Estimate of(Cart cart, Estimate.Kind kind, Instant now) {
        Client client = lookup.client(cart.reseller(), cart.client());
        Reseller reseller = lookup.reseller(cart.reseller());
        Offer offer = cart.offer();
        Quote frozen = cart.frozen();
        if (offer != null && frozen != null) {
            LocalDate until = reseller.dateAt(offer.until());
            return Estimate.of(kind, frozen, client, reseller, reseller.dateAt(offer.sentAt()), until, offer.note());
        }
        cart.requireOpen();
        Quote quote = quoting.quote(cart, client, reseller, PurchaseMode.CLIENT_COMPLETES, now);
        LocalDate today = reseller.dateAt(now);
        return Estimate.of(kind, quote, client, reseller, today, today.plusDays(DAYS), null);
    }
}
