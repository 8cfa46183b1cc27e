package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.payment.PaymentAttempts;
import org.cartulary.testkit.fixture.Currencies;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.testkit.fixture.Samples;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What every {@link PaymentAttempts} store promises; {@link PaymentSlotsContract} says how it guards a cart. */
public interface PaymentAttemptsContract extends VersionsContract<PaymentAttempt>, PagesContract<PaymentAttempt> {

    @Override
    default PaymentAttempt sample(Samples samples) {
        return samples.payments().attempt();
    }

    @Override
    default List<Function<Samples, PaymentAttempt>> sorts() {
        return List.of(
                this::sample,
                samples -> full(samples, PaymentState.PENDING, Money.ofMinor(Currencies.EUR, 999_999_999_999_999L)),
                samples -> full(samples, PaymentState.SUCCEEDED, Money.ofMinor(Currencies.JPY, 1)),
                samples -> full(samples, PaymentState.FAILED, Money.ofMinor(Currencies.KWD, 1)),
                samples -> full(samples, PaymentState.UNKNOWN, Money.zero(Currencies.KWD)));
    }

    @Override
    default PaymentAttempt changed(PaymentAttempt attempt) {
        PaymentAttempt full = full(Samples.ofNewReseller(), PaymentState.PENDING, attempt.amount());
        boolean known = attempt.state() != PaymentState.UNKNOWN;
        return new PaymentAttempt(
                attempt.id(),
                attempt.reseller(),
                attempt.purpose(),
                attempt.method(),
                attempt.gateway(),
                attempt.token(),
                attempt.amount(),
                known ? attempt.amount() : full.refunded(),
                known ? PaymentState.UNKNOWN : PaymentState.FAILED,
                known ? null : full.gatewayReference(),
                known ? null : full.failure(),
                known ? full.action() : null,
                attempt.startedAt(),
                known ? null : full.settledAt(),
                attempt.version() + 1);
    }

    @Override
    default long version(PaymentAttempt attempt) {
        return attempt.version();
    }

    @Override
    default void save(PaymentAttempt attempt) {
        stores().paymentAttempts().save(attempt);
    }

    @Override
    default Optional<PaymentAttempt> find(ResellerId reseller, PaymentAttempt like) {
        return stores().paymentAttempts().find(reseller, like.id());
    }

    @Override
    default Page<PaymentAttempt> page(ResellerId reseller, PageRequest request) {
        return stores().paymentAttempts().page(reseller, null, request);
    }

    @Override
    default String key(PaymentAttempt attempt) {
        return attempt.id().toString();
    }

    @Test
    default void listsAttemptsOfAState() {
        Samples samples = Samples.ofNewReseller();
        PaymentAttempt pending = sample(samples);
        write(() -> save(pending));
        PaymentAttempt before = sample(samples);
        write(() -> save(before));
        write(() -> save(before.fail("declined", Moments.NOW).next()));
        assertThat(listed(samples, PaymentState.PENDING)).containsExactly(pending);
        assertThat(listed(samples, PaymentState.FAILED))
                .containsExactly(before.fail("declined", Moments.NOW).next());
        assertThat(listed(samples, PaymentState.SUCCEEDED)).isEmpty();
    }

    @Test
    default void listsWhatIsOpenSinceAnInstantOldestFirst() {
        Samples samples = Samples.ofNewReseller();
        Instant limit = Moments.NOW;
        PaymentAttempt late = startedAt(limit.minusSeconds(60), samples);
        PaymentAttempt early = startedAt(limit.minusSeconds(3600), samples);
        PaymentAttempt atTheLimit = startedAt(limit, samples);
        PaymentAttempt justBefore = startedAt(limit.minusNanos(1000), samples);
        PaymentAttempt settled = startedAt(limit.minusSeconds(7200), samples);
        List.of(late, early, atTheLimit, justBefore, settled).forEach(each -> write(() -> save(each)));
        PaymentAttempt unknown = early.lose().next();
        write(() -> save(unknown));
        write(() -> save(settled.succeed("ch_1", limit).next()));
        assertThat(stores().paymentAttempts().openSince(samples.reseller(), limit, 10))
                .containsExactly(unknown, late, justBefore);
        assertThat(stores().paymentAttempts().openSince(samples.reseller(), limit, 2))
                .containsExactly(unknown, late);
    }

    @Test
    default void listsNothingThatIsOpenForAnotherReseller() {
        Samples samples = Samples.ofNewReseller();
        write(() -> save(sample(samples)));
        assertThat(stores().paymentAttempts().openSince(Samples.ofNewReseller().reseller(), Moments.FAR, 10))
                .isEmpty();
    }

    private List<PaymentAttempt> listed(Samples samples, PaymentState state) {
        return stores().paymentAttempts()
                .page(samples.reseller(), state, PageRequest.FIRST)
                .items();
    }

    private static PaymentAttempt startedAt(Instant at, Samples samples) {
        return samples.payments().attemptFor(samples.id(CartId::new), at);
    }

    private static PaymentAttempt full(Samples samples, PaymentState state, Money amount) {
        return samples.payments().full(state, amount);
    }
}
