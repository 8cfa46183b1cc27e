package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import java.time.InstantSource;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.client.OneTimeToken;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.client.TokenId;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.invoice.Estimate;
import org.cartulary.domain.order.Order;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.Secrets;
import org.cartulary.ports.cart.OfferOfToken;
import org.cartulary.ports.client.OneTimeTokens;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.cartulary.ports.order.Orders;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.client.Links;
import org.cartulary.usecases.invoice.BrandedDocuments;
import org.jspecify.annotations.Nullable;

/** Reads a sent cart with its link, before and after the purchase. */
public final class OfferOfTokenHandler implements OfferOfToken {

    private final Links links;
    private final Lookup lookup;
    private final Orders orders;
    private final OneTimeTokens tokens;
    private final Secrets secrets;
    private final Estimates estimates;
    private final BrandedDocuments documents;
    private final InstantSource clock;

    @Inject
    public OfferOfTokenHandler(
            Links links,
            Lookup lookup,
            Orders orders,
            OneTimeTokens tokens,
            Secrets secrets,
            Estimates estimates,
            BrandedDocuments documents,
            InstantSource clock) {
        this.links = links;
        this.lookup = lookup;
        this.orders = orders;
        this.tokens = tokens;
        this.secrets = secrets;
        this.estimates = estimates;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public View ask(String text) {
        OneTimeToken token = links.read(TokenPurpose.OFFER, text);
        Cart cart = lookup.cart(token.reseller(), new CartId(token.subject()));
        Order order = cart.state() == CartState.CHECKED_OUT
                ? orders.findByCart(token.reseller(), cart.id()).orElse(null)
                : null;
        return new View(
                lookup.reseller(token.reseller()),
                lookup.client(token.reseller(), cart.client()),
                cart,
                order,
                order == null ? null : setAccess(order));
    }

    @Override
    public DocumentFile document(String text, InvoiceFormat format) {
        OneTimeToken token = links.read(TokenPurpose.OFFER, text);
        Cart cart = lookup.cart(token.reseller(), new CartId(token.subject()));
        return documents.render(estimates.of(cart, Estimate.Kind.ESTIMATE, clock.instant()), format);
    }

    /** The link that was made when this order was placed without access, unless it has been used or has expired. */
    private @Nullable String setAccess(Order order) {
        String secret = secrets.token(
                TokenPurpose.SET_ACCESS,
                order.reseller(),
                new TokenId(order.id().value()));
        return tokens.find(order.reseller(), TokenPurpose.SET_ACCESS, TokenHash.of(secret))
                .filter(link -> link.usableAt(clock.instant()))
                .map(link -> secret)
                .orElse(null);
    }
}
