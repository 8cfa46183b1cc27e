package org.cartulary.domain.cart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.promo.PromoCodeError;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.ResellerId;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A draft of lines for one client, in the client's currency. It is quoted, sent to the client or checked out; it is paid at most once.
 *
 * @param codes the promo codes that were applied, in that order
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
        List<PromoCodeName> codes,
        @Nullable Quote frozen,
        @Nullable Offer offer,
        long version) {

    /** The most lines that one cart holds. */
    public static final int MOST_LINES = 100;

    /** The most promo codes that are applied to one cart. */
    public static final int MOST_CODES = 10;

    public Cart {
        lines = List.copyOf(lines);
        codes = List.copyOf(codes);
    }

    public static Outcome<Cart> open(CartId id, Client client) {
        CurrencyUnit currency = client.billing().currency();
        Cart cart = new Cart(
                id, client.reseller(), client.id(), currency, CartState.OPEN, List.of(), List.of(), null, null, 1);
        return Outcome.of(cart, new CartEvent.Opened(id, client.id()));
    }

    /**
     * Opens a cart that holds these lines already, in their currency: recurring work renews with it. It is at version 0, because it is
     * not kept before it is paid: the change with which that begins, or is done, makes it version 1.
     */
    public static Outcome<Cart> renewing(
            CartId id, ResellerId reseller, ClientId client, CurrencyUnit currency, List<CartLine> lines) {
        Cart cart = new Cart(id, reseller, client, currency, CartState.OPEN, lines, List.of(), null, null, 0);
        return Outcome.of(cart, new CartEvent.Opened(id, client));
    }

    public Outcome<Cart> add(CartLine line) {
        requireOpen();
        return Outcome.of(
                with(set().with(line)), new CartEvent.LineAdded(id, line.id(), line.product(), line.quantity()));
    }

    /** Puts the line in the place of the one with its identity. */
    public Outcome<Cart> change(CartLine line) {
        requireOpen();
        return Outcome.of(
                with(set().replacing(line)), new CartEvent.LineChanged(id, line.id(), line.product(), line.quantity()));
    }

    /** Takes the line out, and with it the add-ons that are bought for it, and theirs. */
    public Outcome<Cart> remove(LineId line) {
        requireOpen();
        return Outcome.of(with(set().without(line)), new CartEvent.LineRemoved(id, line));
    }

    /** Puts a line of the suite in the place of the first of these; add-ons that were bought for any of them are now for the suite. */
    public Outcome<Cart> group(SuiteGroup group, CartLine suite) {
        requireOpen();
        List<Event> events = new ArrayList<>();
        group.lines().forEach(line -> events.add(new CartEvent.LineRemoved(id, line.id())));
        events.add(new CartEvent.LineAdded(id, suite.id(), suite.product(), suite.quantity()));
        return new Outcome<>(with(set().grouping(group.lines(), suite)), events);
    }

    /** Whether the code can be used is a matter of the quote. */
    public Outcome<Cart> apply(PromoCodeName code) {
        requireOpen();
        if (codes.contains(code)) {
            throw new PromoCodeError.AlreadyApplied(code).refused();
        }
        if (codes.size() >= MOST_CODES) {
            throw new CartError.TooManyCodes(id, MOST_CODES).refused();
        }
        return Outcome.of(
                withCodes(Stream.concat(codes.stream(), Stream.of(code)).toList()),
                new CartEvent.CodeApplied(id, code));
    }

    /** Nothing happens if it is not applied. */
    public Outcome<Cart> withdraw(PromoCodeName code) {
        requireOpen();
        return codes.contains(code)
                ? Outcome.of(
                        withCodes(codes.stream()
                                .filter(each -> !each.equals(code))
                                .toList()),
                        new CartEvent.CodeRemoved(id, code))
                : Outcome.of(this);
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
        return set().find(line);
    }

    public void requireOpen() {
        if (state != CartState.OPEN) {
            throw new CartError.NotOpen(id, state).refused();
        }
    }

    /** Refuses where a subscription would start with a first period that is over. */
    public void requireStillToCome(LocalDate today) {
        for (CartLine line : lines) {
            line.until().filter(until -> !until.isAfter(today)).ifPresent(until -> {
                throw new CartError.NotWithinAPeriod(id, line.id(), until).refused();
            });
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

    private CartLines set() {
        return new CartLines(id, lines);
    }

    private Cart with(List<CartLine> newLines) {
        return new Cart(id, reseller, client, currency, state, newLines, codes, null, null, version + 1);
    }

    private Cart withCodes(List<PromoCodeName> newCodes) {
        return new Cart(id, reseller, client, currency, state, lines, newCodes, null, null, version + 1);
    }

    private Cart move(CartState to, @Nullable Quote quote, @Nullable Offer newOffer) {
        if (!state.next().contains(to)) {
            throw new CartError.NoSuchMove(id, state, to).refused();
        }
        return new Cart(id, reseller, client, currency, to, lines, codes, quote, newOffer, version + 1);
    }
}
