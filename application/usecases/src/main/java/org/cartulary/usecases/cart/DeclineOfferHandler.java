package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.OneTimeToken;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.cart.Carts;
import org.cartulary.ports.cart.DeclineOffer;
import org.cartulary.ports.client.OneTimeTokens;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;
import org.cartulary.usecases.client.Links;
import org.cartulary.usecases.mail.ResellerNotice;

/** The client's no: the link is used up, the cart is open again, and the reseller is told. */
public final class DeclineOfferHandler implements DeclineOffer {

    private final Transactions transactions;
    private final Links links;
    private final OneTimeTokens tokens;
    private final Lookup lookup;
    private final Carts carts;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public DeclineOfferHandler(
            Transactions transactions,
            Links links,
            OneTimeTokens tokens,
            Lookup lookup,
            Carts carts,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.links = links;
        this.tokens = tokens;
        this.lookup = lookup;
        this.carts = carts;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public Cart handle(String text) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return transactions.write(() -> {
            OneTimeToken token = links.usable(TokenPurpose.OFFER, text, now);
            Outcome<Cart> declined =
                    lookup.cart(token.reseller(), new CartId(token.subject())).declineOffer(now);
            tokens.use(token, now);
            carts.save(declined.next());
            Client client = lookup.client(token.reseller(), token.client());
            Reseller reseller = lookup.reseller(token.reseller());
            recorder.record(
                    By.of(Links.holder(token), client.id()),
                    declined.events(),
                    List.of(ResellerNotice.DECLINED.letter(declined.events().get(0), reseller, client)));
            return declined.next();
        });
    }
}
