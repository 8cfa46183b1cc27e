package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cartulary.domain.Refused;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Transactions;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.cart.Quoting;
import org.cartulary.usecases.catalog.ProductLimits;
import org.cartulary.usecases.catalog.TrialUses;
import org.cartulary.usecases.promo.PromoCodeUses;

/** The first transaction of a purchase: it recognises a repeat, binds the quote that was agreed to, and begins the payment. */
public final class PaymentStart {

    private final Transactions transactions;
    private final Repeats repeats;
    private final Lookup lookup;
    private final Quoting quoting;
    private final AttemptStart attempt;
    private final Identities identities;
    private final InstantSource clock;

    @Inject
    public PaymentStart(
            Transactions transactions,
            Repeats repeats,
            Lookup lookup,
            Quoting quoting,
            AttemptStart attempt,
            Identities identities,
            InstantSource clock) {
        this.transactions = transactions;
        this.repeats = repeats;
        this.lookup = lookup;
        this.quoting = quoting;
        this.attempt = attempt;
        this.identities = identities;
        this.clock = clock;
    }

    public Started start(WantedPurchase wanted) {
        PaymentAttemptId id = new PaymentAttemptId(identities.next());
        AtomicBoolean again = new AtomicBoolean();
        try {
            return transactions.write(() -> startOrRepeat(wanted, id, again));
        } catch (Refused refused) {
            throw TrialUses.named(ProductLimits.named(PromoCodeUses.named(refused)));
        }
    }

    private Started startOrRepeat(WantedPurchase wanted, PaymentAttemptId id, AtomicBoolean again) {
        // The first run leaves it to the unique key to find a repeat, which saves every other purchase a read.
        Optional<Started> earlier = again.getAndSet(true) ? repeats.find(wanted) : Optional.empty();
        return earlier.orElseGet(() -> begin(wanted, id));
    }

    private Started begin(WantedPurchase wanted, PaymentAttemptId id) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        repeats.keep(wanted, id, now);
        Cart cart = lookup.cart(wanted.by().reseller(), wanted.cart());
        requireReady(cart, wanted, now);
        Client client = lookup.client(cart.reseller(), cart.client());
        Reseller reseller = lookup.reseller(cart.reseller());
        Quoting.Quoted quoted = quoting.quoted(cart, client, reseller, wanted.mode(), now);
        Quoting.requireAgreed(quoted.quote(), wanted.quote());
        Situation situation = new Situation(cart, client, reseller, quoted.quote());
        return attempt.begin(new Intended(wanted, id, situation, quoted.limited(), List.of()), now);
    }

    private static void requireReady(Cart cart, WantedPurchase wanted, Instant now) {
        if (cart.state() == CartState.PAYING) {
            throw new PaymentError.AlreadyUnderWay(cart.id()).refused();
        }
        if (wanted.link() != null) {
            wanted.link().requireUsable(now);
        }
        if (wanted.mode() == PurchaseMode.CLIENT_COMPLETES) {
            cart.requireOffered(now);
        } else {
            cart.requireOpen();
        }
    }
}
