package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.payment.GatewayAnswer;
import org.cartulary.ports.payment.PaymentAttempts;
import org.cartulary.usecases.Decided;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.subscription.CartSubscriptions;

/** Settles what gateways said about attempts of one reseller, within the caller's transaction. */
public final class Answers {

    private final PaymentAttempts attempts;
    private final Lookup lookup;
    private final AnswerBooking booking;
    private final Knowing asking;
    private final Writing writing;
    private final InstantSource clock;

    @Inject
    public Answers(
            PaymentAttempts attempts,
            Lookup lookup,
            AnswerBooking booking,
            Knowing asking,
            Writing writing,
            InstantSource clock) {
        this.attempts = attempts;
        this.lookup = lookup;
        this.booking = booking;
        this.asking = asking;
        this.writing = writing;
        this.clock = clock;
    }

    /** In their order; of what fails nothing is written, and the others are settled. */
    List<Decided<Settled>> settle(List<Answered> answered) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Answered> standing = answered.stream()
                .map(each -> each.situation() == null ? reread(each) : each)
                .toList();
        Known known = standing.size() == 1 ? asking : ahead(standing);
        ToWrite all = new ToWrite();
        List<Decided<Settled>> settled = new ArrayList<>();
        for (Answered each : standing) {
            ToWrite toWrite = new ToWrite();
            Decided<Settled> one = Decided.by(() -> settle(known, each, now, toWrite));
            if (one.failure() == null) {
                all.add(toWrite);
            }
            settled.add(one);
        }
        writing.write(all);
        return settled;
    }

    private Settled settle(Known known, Answered answered, Instant now, ToWrite toWrite) {
        PaymentAttempt attempt = answered.attempt();
        if (!isOpen(attempt)) {
            return new Settled(attempt, null);
        }
        return booking.apply(
                known, attempt, Objects.requireNonNull(answered.situation()), answered.answer(), now, toWrite);
    }

    /** All that is renewed or changed, and the permissions of those whose payment has failed. */
    private Known ahead(List<Answered> answered) {
        List<SubscriptionId> running = answered.stream()
                .flatMap(each -> Stream.ofNullable(each.situation()))
                .flatMap(situation -> CartSubscriptions.of(situation.quote()).stream())
                .toList();
        List<ClientId> failed = answered.stream()
                .filter(each -> !(each.answer() instanceof GatewayAnswer.Charged))
                .map(each -> each.attempt().purpose().client())
                .toList();
        return asking.of(answered.get(0).attempt().reseller(), failed, List.of(), running);
    }

    private Answered reread(Answered answered) {
        PaymentAttempt attempt = attempts.find(
                        answered.attempt().reseller(), answered.attempt().id())
                .orElseThrow();
        return new Answered(attempt, isOpen(attempt) ? situation(attempt) : null, answered.answer());
    }

    private Situation situation(PaymentAttempt attempt) {
        CartId id = attempt.purpose().cart();
        Cart cart = lookup.cart(attempt.reseller(), id);
        if (cart.frozen() == null) {
            throw new IllegalStateException("a cart that is being paid has a frozen quote, but not " + id);
        }
        return new Situation(
                cart,
                lookup.client(attempt.reseller(), cart.client()),
                lookup.reseller(attempt.reseller()),
                cart.frozen());
    }

    private static boolean isOpen(PaymentAttempt attempt) {
        return attempt.state() == PaymentState.PENDING || attempt.state() == PaymentState.UNKNOWN;
    }
}
