package org.cartulary.domain.cart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.SubscriptionId;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A draft of lines for one client, in the client's currency. It is quoted, sent to the client or checked out; it is paid at most once.
 *
 * @param frozen the quote that binds once the cart is sent or being paid
 * @param offer to whom it was sent, as long as the offer stands
 * @param version the number of changes, 1 when it was opened
 */
public record Cart(
        CartId id,
        ResellerId reseller,
        ClientId client,
        CurrencyUnit currency,
        CartState state,
        List<CartLine> lines,
        @Nullable Quote frozen,
        @Nullable Offer offer,
        long version) {

    /** The most lines that one cart holds. */
    public static final int MOST_LINES = 100;

    public Cart {
        lines = List.copyOf(lines);
    }

    public static Outcome<Cart> open(CartId id, Client client) {
        CurrencyUnit currency = client.billing().currency();
        Cart cart = new Cart(id, client.reseller(), client.id(), currency, CartState.OPEN, List.of(), null, null, 1);
        return Outcome.of(cart, new CartEvent.Opened(id, client.id()));
    }

    /** Opens a cart that holds these lines already, in their currency: recurring work renews with it. */
    public static Outcome<Cart> renewing(CartId id, Client client, CurrencyUnit currency, List<CartLine> lines) {
        Cart cart = new Cart(id, client.reseller(), client.id(), currency, CartState.OPEN, lines, null, null, 1);
        return Outcome.of(cart, new CartEvent.Opened(id, client.id()));
    }

    public Outcome<Cart> add(CartLine line) {
        requireOpen();
        requireBase(line);
        line.renews().ifPresent(this::requireNotRenewed);
        if (lines.size() >= MOST_LINES) {
            throw new CartError.Full(id, MOST_LINES).refused();
        }
        List<CartLine> more = new ArrayList<>(lines);
        more.add(line);
        return Outcome.of(with(more), new CartEvent.LineAdded(id, line.id(), line.product(), line.quantity()));
    }

    /** Puts the line in the place of the one with its identity. */
    public Outcome<Cart> change(CartLine line) {
        requireOpen();
        requireBase(line);
        requireLine(line.id());
        requireStarts(line.id());
        List<CartLine> changed = lines.stream()
                .map(old -> old.id().equals(line.id()) ? line : old)
                .toList();
        return Outcome.of(with(changed), new CartEvent.LineChanged(id, line.id(), line.product(), line.quantity()));
    }

    /** Takes the line out, and with it the add-ons that are bought for it, and theirs. */
    public Outcome<Cart> remove(LineId line) {
        requireOpen();
        requireLine(line);
        return Outcome.of(with(without(line, lines)), new CartEvent.LineRemoved(id, line));
    }

    /** Refused while it is being paid: only a failed payment ends that. */
    public Outcome<Cart> discard() {
        if (state == CartState.PAYING) {
            throw new CartError.NoSuchMove(id, state, CartState.DISCARDED).refused();
        }
        return Outcome.of(move(CartState.DISCARDED, null, null), new CartEvent.Discarded(id, client));
    }

    /** Offers the cart to the client at the price of this quote. */
    public Outcome<Cart> send(Quote quote, Offer to) {
        requireOpen();
        return Outcome.of(
                move(CartState.SENT, quote, to),
                new CartEvent.Sent(id, client, to.recipient(), quote.total(), to.until()));
    }

    /** The reseller takes the offer back; the cart can be changed again. */
    public Outcome<Cart> revokeOffer() {
        requireSent();
        return Outcome.of(move(CartState.OPEN, null, null), new CartEvent.OfferRevoked(id, client));
    }

    /** The client says no; the cart can be changed and sent again. */
    public Outcome<Cart> declineOffer(Instant at) {
        requireOffered(at);
        return Outcome.of(move(CartState.OPEN, null, null), new CartEvent.OfferDeclined(id, client));
    }

    /** Locks the cart for one payment attempt at the price of this quote. */
    public Outcome<Cart> startPaying(Quote quote, PaymentAttemptId attempt) {
        return Outcome.of(
                move(CartState.PAYING, quote, offer), new CartEvent.PaymentStarted(id, client, attempt, quote.total()));
    }

    /** The attempt failed and nothing was charged: the cart is again what it was before. */
    public Outcome<Cart> paymentFailed(PaymentAttemptId attempt) {
        if (state != CartState.PAYING) {
            throw new CartError.NoSuchMove(id, state, CartState.OPEN).refused();
        }
        Cart back = offer == null ? move(CartState.OPEN, null, null) : move(CartState.SENT, frozen, offer);
        return Outcome.of(back, new CartEvent.PaymentFailed(id, client, attempt));
    }

    /** The attempt failed, nothing was charged, and nobody is there to try again with this cart. */
    public Outcome<Cart> paymentAbandoned(PaymentAttemptId attempt) {
        if (state != CartState.PAYING) {
            throw new CartError.NoSuchMove(id, state, CartState.DISCARDED).refused();
        }
        return Outcome.of(move(CartState.DISCARDED, null, null), new CartEvent.PaymentFailed(id, client, attempt));
    }

    /** The order is booked; nothing about this cart changes any more. */
    public Outcome<Cart> checkOut(Quote quote, OrderId order) {
        return Outcome.of(
                move(CartState.CHECKED_OUT, quote, offer), new CartEvent.CheckedOut(id, client, order, quote.total()));
    }

    public Optional<CartLine> line(LineId line) {
        return lines.stream().filter(l -> l.id().equals(line)).findFirst();
    }

    public void requireOpen() {
        if (state != CartState.OPEN) {
            throw new CartError.NotOpen(id, state).refused();
        }
    }

    /** Refuses unless the client can still take up the offer. */
    public Offer requireOffered(Instant at) {
        Offer open = requireSent();
        if (!open.standsAt(at)) {
            throw new CartError.OfferExpired(id, open.until()).refused();
        }
        return open;
    }

    private Offer requireSent() {
        if (state != CartState.SENT || offer == null) {
            throw new CartError.NotSent(id, state).refused();
        }
        return offer;
    }

    private void requireLine(LineId line) {
        if (line(line).isEmpty()) {
            throw new CartError.UnknownLine(id, line).refused();
        }
    }

    /** An add-on for what is renewed in the same cart names the subscription. */
    private void requireBase(CartLine line) {
        if (line.base() instanceof LineBase.OfLine base) {
            boolean carries = line(base.line())
                    .filter(found ->
                            !base.line().equals(line.id()) && found.renews().isEmpty())
                    .isPresent();
            if (!carries) {
                throw new CartError.UnknownLine(id, base.line()).refused();
            }
        }
    }

    private void requireNotRenewed(SubscriptionId subscription) {
        LineAct renewal = new LineAct.Renew(subscription);
        if (lines.stream().anyMatch(line -> line.act().equals(renewal))) {
            throw new CartError.AlreadyInCart(id, subscription).refused();
        }
    }

    private void requireStarts(LineId line) {
        line(line).flatMap(CartLine::renews).ifPresent(renewed -> {
            throw new CartError.LineRenews(id, line, renewed).refused();
        });
    }

    private static List<CartLine> without(LineId gone, List<CartLine> lines) {
        LineBase base = new LineBase.OfLine(gone);
        List<CartLine> rest =
                lines.stream().filter(line -> !line.id().equals(gone)).toList();
        for (CartLine line : lines) {
            rest = base.equals(line.base()) ? without(line.id(), rest) : rest;
        }
        return rest;
    }

    private Cart with(List<CartLine> newLines) {
        return new Cart(id, reseller, client, currency, state, newLines, null, null, version + 1);
    }

    private Cart move(CartState to, @Nullable Quote quote, @Nullable Offer newOffer) {
        if (!state.next().contains(to)) {
            throw new CartError.NoSuchMove(id, state, to).refused();
        }
        return new Cart(id, reseller, client, currency, to, lines, quote, newOffer, version + 1);
    }
}
