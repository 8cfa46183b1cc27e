package org.cartulary.domain.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.codeOf;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.ADA;
import static org.cartulary.domain.Samples.CART;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.NOON;
import static org.cartulary.domain.Samples.cart;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.hostingLine;
import static org.cartulary.domain.Samples.id;
import static org.cartulary.domain.Samples.line;
import static org.cartulary.domain.Samples.quote;
import static org.cartulary.domain.cart.CartState.CHECKED_OUT;
import static org.cartulary.domain.cart.CartState.DISCARDED;
import static org.cartulary.domain.cart.CartState.OPEN;
import static org.cartulary.domain.cart.CartState.PAYING;
import static org.cartulary.domain.cart.CartState.SENT;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.TokenId;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.quote.Quote;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CartStateTest {

    private static final Quote QUOTE = quote(cart());
    private static final Offer OFFER = new Offer(ADA, new TokenId(id(50)), NOON, NOON.plusSeconds(3600), "Bonjour");
    private static final PaymentAttemptId ATTEMPT = new PaymentAttemptId(id(51));
    private static final OrderId ORDER = new OrderId(id(52));

    private record Rule(String command, Set<CartState> from, CartState to, Function<Cart, Outcome<Cart>> act) {}

    private static final List<Rule> RULES = List.of(
            new Rule("add", Set.of(OPEN), OPEN, cart -> cart.add(hostingLine(2))),
            new Rule("change", Set.of(OPEN), OPEN, cart -> cart.change(hostingLine(1))),
            new Rule("remove", Set.of(OPEN), OPEN, cart -> cart.remove(line(1))),
            new Rule("send", Set.of(OPEN), SENT, cart -> cart.send(QUOTE, OFFER)),
            new Rule("discard", Set.of(OPEN), DISCARDED, Cart::discard),
            new Rule("revoke the offer", Set.of(SENT), OPEN, Cart::revokeOffer),
            new Rule("decline the offer", Set.of(SENT), OPEN, cart -> cart.declineOffer(NOON)),
            new Rule("pay", Set.of(OPEN, SENT), PAYING, cart -> cart.startPaying(QUOTE, ATTEMPT)),
            new Rule("payment failed", Set.of(PAYING), OPEN, cart -> cart.paymentFailed(ATTEMPT)),
            new Rule("payment abandoned", Set.of(PAYING), DISCARDED, cart -> cart.paymentAbandoned(ATTEMPT)),
            new Rule("check out", Set.of(OPEN, SENT, PAYING), CHECKED_OUT, cart -> cart.checkOut(QUOTE, ORDER)));

    private static Cart in(CartState state) {
        return switch (state) {
            case OPEN -> cart();
            case SENT -> cart().send(QUOTE, OFFER).next();
            case PAYING -> cart().startPaying(QUOTE, ATTEMPT).next();
            case CHECKED_OUT -> cart().checkOut(QUOTE, ORDER).next();
            case DISCARDED -> cart().discard().next();
        };
    }

    @TestFactory
    Stream<DynamicTest> decidesEveryCommand() {
        return RULES.stream()
                .flatMap(rule -> Arrays.stream(CartState.values())
                        .map(state -> dynamicTest(rule.command() + ", " + state, () -> decides(rule, in(state)))));
    }

    private static void decides(Rule rule, Cart before) {
        if (rule.from().contains(before.state())) {
            Cart after = rule.act().apply(before).next();
            assertThat(after.state()).isEqualTo(rule.to());
            assertThat(after.version()).isEqualTo(before.version() + 1);
        } else {
            assertThat(codeOf(() -> rule.act().apply(before))).matches("cart\\.(not-open|not-sent|no-such-move)");
        }
    }

    @Test
    void freezesTheQuoteAndTheOfferWhenItIsSent() {
        Outcome<Cart> sent = cart().send(QUOTE, OFFER);

        assertThat(sent.next().frozen()).isEqualTo(QUOTE);
        assertThat(sent.next().offer()).isEqualTo(OFFER);
        assertThat(sent.events()).containsExactly(new CartEvent.Sent(CART, CLIENT, ADA, eur("72.00"), OFFER.until()));
    }

    @Test
    void dropsQuoteAndOfferWhenTheOfferEnds() {
        Cart sent = in(SENT);

        assertThat(sent.revokeOffer().events()).containsExactly(new CartEvent.OfferRevoked(CART, CLIENT));
        assertThat(sent.declineOffer(NOON).events()).containsExactly(new CartEvent.OfferDeclined(CART, CLIENT));
        assertThat(sent.revokeOffer().next()).returns(null, Cart::frozen).returns(null, Cart::offer);
        assertThat(sent.declineOffer(NOON).next()).returns(null, Cart::frozen).returns(null, Cart::offer);
    }

    @Test
    void canBeTakenUpUntilTheOfferEnds() {
        Cart sent = in(SENT);

        assertThat(sent.requireOffered(OFFER.until().minusNanos(1))).isEqualTo(OFFER);
        assertThat(refusalOf(() -> sent.requireOffered(OFFER.until())))
                .isEqualTo(new CartError.OfferExpired(CART, OFFER.until()));
        assertThat(refusalOf(() -> sent.declineOffer(OFFER.until())))
                .isEqualTo(new CartError.OfferExpired(CART, OFFER.until()));
        assertThat(refusalOf(() -> cart().requireOffered(NOON))).isEqualTo(new CartError.NotSent(CART, OPEN));
    }

    @Test
    void isAgainADraftWhenItsPaymentFailed() {
        Outcome<Cart> failed = cart().startPaying(QUOTE, ATTEMPT).next().paymentFailed(ATTEMPT);

        assertThat(failed.next())
                .returns(OPEN, Cart::state)
                .returns(null, Cart::frozen)
                .returns(cart().lines(), Cart::lines);
        assertThat(failed.events()).containsExactly(new CartEvent.PaymentFailed(CART, CLIENT, ATTEMPT));
    }

    @Test
    void isAgainTheSameOfferWhenItsPaymentFailed() {
        Cart failed = in(SENT).startPaying(QUOTE, ATTEMPT)
                .next()
                .paymentFailed(ATTEMPT)
                .next();

        assertThat(failed)
                .returns(SENT, Cart::state)
                .returns(QUOTE, Cart::frozen)
                .returns(OFFER, Cart::offer);
    }

    @Test
    void tellsWhatIsPaidAndBooked() {
        assertThat(cart().startPaying(QUOTE, ATTEMPT).events())
                .containsExactly(new CartEvent.PaymentStarted(CART, CLIENT, ATTEMPT, eur("72.00")));
        assertThat(cart().checkOut(QUOTE, ORDER).events())
                .containsExactly(new CartEvent.CheckedOut(CART, CLIENT, ORDER, eur("72.00")));
        assertThat(cart().discard().events()).containsExactly(new CartEvent.Discarded(CART, CLIENT));
        assertThat(in(PAYING).frozen()).isEqualTo(QUOTE);
        assertThat(in(CHECKED_OUT).frozen()).isEqualTo(QUOTE);
    }

    @Test
    void hasPurchaseModesThatAreReadByTheirNames() {
        assertThat(PurchaseMode.offered().stream().map(mode -> PurchaseMode.parse(mode.toString())))
                .containsExactlyElementsOf(PurchaseMode.offered());
        assertThat(refusalOf(() -> PurchaseMode.parse("automatic")).code()).isEqualTo("input.malformed");
        assertThat(refusalOf(() -> PurchaseMode.parse("CLIENT_CARD")).code()).isEqualTo("input.malformed");
        assertThat(refusalOf(() -> PurchaseMode.parse(null)).code()).isEqualTo("input.malformed");
    }
}
