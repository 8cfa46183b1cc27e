package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.Offer;
import org.cartulary.domain.client.OneTimeToken;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.ports.Secrets;
import org.cartulary.ports.client.OneTimeTokens;

/** The one-time links of sent carts. All of it happens within the caller's transaction. */
public final class SentCarts {

    private final OneTimeTokens tokens;
    private final Secrets secrets;

    @Inject
    public SentCarts(OneTimeTokens tokens, Secrets secrets) {
        this.tokens = tokens;
        this.secrets = secrets;
    }

    /** The cart was sent: its link works until the offer ends. */
    void open(Cart sent) {
        Offer offer = Objects.requireNonNull(sent.offer());
        String secret = secrets.token(TokenPurpose.OFFER, sent.reseller(), offer.token());
        tokens.add(new OneTimeToken(
                sent.reseller(),
                offer.token(),
                TokenPurpose.OFFER,
                TokenHash.of(secret),
                sent.id().value(),
                sent.client(),
                offer.recipient(),
                offer.until(),
                null));
    }

    /** The client has completed the purchase: its link is used up. */
    public void complete(Cart sent, Instant at) {
        Offer offer = Objects.requireNonNull(sent.offer());
        String secret = secrets.token(TokenPurpose.OFFER, sent.reseller(), offer.token());
        tokens.find(sent.reseller(), TokenPurpose.OFFER, TokenHash.of(secret))
                .ifPresent(token -> tokens.use(token, at));
    }

    /** The reseller takes the offer back: its link no longer works. */
    void withdraw(Cart sent) {
        tokens.withdraw(sent.reseller(), TokenPurpose.OFFER, sent.id().value());
    }
}
