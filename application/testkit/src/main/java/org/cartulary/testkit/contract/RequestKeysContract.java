package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.Digest;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.request.KeptAnswer;
import org.cartulary.ports.request.RequestKey;
import org.cartulary.ports.request.RequestKeys;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.testkit.fixture.Samples;
import org.cartulary.testkit.fixture.Texts;
import org.junit.jupiter.api.Test;

/** What every {@link RequestKeys} store promises: one answer per key. */
public interface RequestKeysContract extends StoreUnderTest {

    @Test
    default void keepsAnAnswer() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        KeptAnswer answer = new KeptAnswer(key("operator", "k-1"), Texts.MIXED, null, Moments.FAR);
        keep(reseller, answer);
        assertThat(find(reseller, answer)).contains(answer);
    }

    @Test
    default void keepsALongAnswer() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        KeptAnswer answer = new KeptAnswer(key("operator", "k".repeat(255)), "🧾".repeat(50_000), null, Moments.NOW);
        keep(reseller, answer);
        assertThat(find(reseller, answer)).contains(answer);
    }

    @Test
    default void keepsTheSubjectOfACheckout() {
        Samples samples = Samples.ofNewReseller();
        String attempt = samples.id(PaymentAttemptId::new).toString();
        KeptAnswer answer = new KeptAnswer(key("operator", "k"), null, attempt, Moments.NOW);
        keep(samples.reseller(), answer);
        assertThat(find(samples.reseller(), answer)).contains(answer);
    }

    @Test
    default void findsNothingUnderAnotherPrincipalKeyOrReseller() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        KeptAnswer answer = answer("operator", "Key", Moments.NOW);
        keep(reseller, answer);
        assertThat(stores().requestKeys().find(reseller, "other", "Key")).isEmpty();
        assertThat(stores().requestKeys().find(reseller, "operator", "key")).isEmpty();
        assertThat(stores().requestKeys().find(Samples.ofNewReseller().reseller(), "operator", "Key"))
                .isEmpty();
    }

    @Test
    default void keepsOneKeyOfManyPrincipalsApart() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        KeptAnswer mine = answer("operator", "k", Moments.NOW);
        KeptAnswer yours = answer("work:renewals", "k", Moments.FAR);
        keep(reseller, mine);
        keep(reseller, yours);
        assertThat(find(reseller, mine)).contains(mine);
        assertThat(find(reseller, yours)).contains(yours);
    }

    @Test
    default void refusesASecondAnswerUnderOneKeyAlsoToAnotherRequest() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        KeptAnswer first = answer("operator", "k", Moments.NOW);
        KeptAnswer second =
                new KeptAnswer(new RequestKey("operator", "k", Digest.of("another")), "second", null, Moments.FAR);
        keep(reseller, first);
        assertThat(Thrown.by(stores(), () -> stores().requestKeys().keep(reseller, second)))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(find(reseller, first)).contains(first);
    }

    @Test
    default void keepsNothingThatWasRolledBack() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        KeptAnswer dropped = answer("operator", "k", Moments.NOW);
        Thrown.by(stores(), () -> {
            stores().requestKeys().keep(reseller, dropped);
            throw new IllegalStateException("after the write");
        });
        assertThat(find(reseller, dropped)).isEmpty();
    }

    @Test
    default void forgetsWhatWasKeptBeforeAnInstant() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        ResellerId other = Samples.ofNewReseller().reseller();
        KeptAnswer old = answer("operator", "old", Moments.NOW.minusNanos(1000));
        KeptAnswer older = answer("operator", "older", Moments.BEFORE_EPOCH);
        KeptAnswer fresh = answer("operator", "fresh", Moments.NOW);
        List.of(old, older, fresh).forEach(answer -> keep(reseller, answer));
        keep(other, old);
        assertThat(forget(reseller, 10)).isEqualTo(2);
        assertThat(find(reseller, old)).isEmpty();
        assertThat(find(reseller, older)).isEmpty();
        assertThat(find(reseller, fresh)).contains(fresh);
        assertThat(find(other, old)).contains(old);
    }

    @Test
    default void forgetsNoMoreThanItIsToldTo() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        for (int i = 0; i < 5; i++) {
            keep(reseller, answer("operator", "k-" + i, Moments.BEFORE_EPOCH));
        }
        keep(reseller, answer("operator", "fresh", Moments.NOW));
        assertThat(List.of(forget(reseller, 2), forget(reseller, 2), forget(reseller, 2), forget(reseller, 2)))
                .containsExactly(2, 2, 1, 0);
    }

    @Test
    default void letsOneOfManyAnswerARequest() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        KeptAnswer answer = answer("operator", "k", Moments.NOW);
        List<Boolean> answered = Together.run(
                32,
                thread -> Together.patiently(() -> stores().transactions().write(() -> {
                    if (find(reseller, answer).isPresent()) {
                        return false;
                    }
                    stores().requestKeys().keep(reseller, answer);
                    return true;
                })));
        assertThat(answered).containsOnlyOnce(true);
    }

    private int forget(ResellerId reseller, int most) {
        return stores().transactions().write(() -> stores().requestKeys().forget(reseller, Moments.NOW, most));
    }

    private void keep(ResellerId reseller, KeptAnswer answer) {
        write(() -> stores().requestKeys().keep(reseller, answer));
    }

    private Optional<KeptAnswer> find(ResellerId reseller, KeptAnswer answer) {
        return stores().requestKeys()
                .find(reseller, answer.request().principal(), answer.request().key());
    }

    private static KeptAnswer answer(String principal, String key, Instant at) {
        return new KeptAnswer(key(principal, key), "201", null, at);
    }

    private static RequestKey key(String principal, String key) {
        return new RequestKey(principal, key, Digest.of("POST /v1/clients"));
    }
}
