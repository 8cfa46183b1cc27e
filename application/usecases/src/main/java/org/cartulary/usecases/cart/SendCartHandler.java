package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.Text;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.Offer;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.TokenId;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.cart.Carts;
import org.cartulary.ports.cart.SendCart;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;

/** Freezes the price, makes the link, and writes the letter that carries it. */
public final class SendCartHandler implements SendCart {

    private static final Duration STANDS = Duration.ofDays(14);
    private static final Duration LONGEST = Duration.ofDays(90);

    private final Transactions transactions;
    private final Lookup lookup;
    private final Quoting quoting;
    private final PurchaseConditions conditions;
    private final Carts carts;
    private final SentCarts sentCarts;
    private final Identities identities;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public SendCartHandler(
            Transactions transactions,
            Lookup lookup,
            Quoting quoting,
            PurchaseConditions conditions,
            Carts carts,
            SentCarts sentCarts,
            Identities identities,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.lookup = lookup;
        this.quoting = quoting;
        this.conditions = conditions;
        this.carts = carts;
        this.sentCarts = sentCarts;
        this.identities = identities;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public Cart handle(Command command) {
        command.actor().require(Scope.CARTS_WRITE);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant until = until(command, now);
        String note = Text.optionalLine("note", command.note(), 500);
        TokenId token = new TokenId(identities.next());
        return transactions.write(() -> {
            Cart cart = lookup.cart(command.actor(), command.cart());
            cart.requireOpen();
            Client client = lookup.client(command.actor(), cart.client());
            Reseller reseller = lookup.reseller(cart.reseller());
            Quote quote = quoting.quote(cart, client, reseller, PurchaseMode.CLIENT_COMPLETES, now);
            Quoting.requireAgreed(quote, command.quote());
            conditions
                    .weigh(client, reseller, quote, PurchaseMode.CLIENT_COMPLETES, now)
                    .requireNone();
            Offer offer = new Offer(client.accountOwner().email(), token, now, until, note);
            Outcome<Cart> sent = cart.send(quote, offer);
            carts.save(sent.next());
            sentCarts.open(sent.next());
            recorder.record(
                    By.of(command.actor(), client.id()),
                    sent.events(),
                    List.of(WhenCartIsSent.letter(sent.events().get(0), offer, quote, client, reseller)));
            return sent.next();
        });
    }

    private static Instant until(Command command, Instant now) {
        if (command.until() == null) {
            return now.plus(STANDS);
        }
        Instant until = command.until().truncatedTo(ChronoUnit.MICROS);
        Instant latest = now.plus(LONGEST);
        if (!until.isAfter(now) || until.isAfter(latest)) {
            throw new InputError.OutOfRange("until", now.toString(), latest.toString()).refused();
        }
        return until;
    }
}
