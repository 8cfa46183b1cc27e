package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cartulary.domain.Refused;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.refund.Refund;
import org.cartulary.domain.refund.RefundError;
import org.cartulary.domain.refund.RefundState;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.refund.Refunds;
import org.cartulary.testkit.fixture.Currencies;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.testkit.fixture.Samples;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What every {@link Refunds} store promises: a credit note has one slot, held by whatever has not failed. */
public interface RefundsContract extends VersionsContract<Refund>, PagesContract<Refund> {

    @Override
    default Refund sample(Samples samples) {
        return samples.credits().refund();
    }

    @Override
    default List<Function<Samples, Refund>> sorts() {
        return List.of(
                this::sample,
                samples -> samples.credits()
                        .full(RefundState.PENDING, Money.ofMinor(Currencies.EUR, 999_999_999_999_999L)),
                samples -> samples.credits().full(RefundState.SUCCEEDED, Money.ofMinor(Currencies.JPY, 1)),
                samples -> samples.credits().full(RefundState.FAILED, Money.ofMinor(Currencies.KWD, 1)));
    }

    @Override
    default Refund changed(Refund refund) {
        boolean known = refund.state() != RefundState.UNKNOWN;
        return new Refund(
                refund.id(),
                refund.reseller(),
                refund.client(),
                refund.creditNote(),
                refund.payment(),
                refund.gateway(),
                refund.token(),
                refund.chargeReference(),
                refund.amount(),
                known ? RefundState.UNKNOWN : RefundState.FAILED,
                known ? null : "re_1",
                known ? null : "refused",
                refund.principal(),
                refund.startedAt(),
                known ? null : Moments.FAR,
                refund.version() + 1);
    }

    @Override
    default long version(Refund refund) {
        return refund.version();
    }

    @Override
    default void save(Refund refund) {
        stores().refunds().save(refund);
    }

    @Override
    default Optional<Refund> find(ResellerId reseller, Refund like) {
        return stores().refunds().find(reseller, like.id());
    }

    @Override
    default Page<Refund> page(ResellerId reseller, PageRequest request) {
        return stores().refunds().page(reseller, null, null, request);
    }

    @Override
    default String key(Refund refund) {
        return refund.id().toString();
    }

    @Test
    default void listsRefundsOfAClientAndAState() {
        Samples samples = Samples.ofNewReseller();
        Refund pending = sample(samples);
        Refund other = sample(samples);
        List.of(pending, other).forEach(refund -> write(() -> save(refund)));
        Refund failed = other.fail("refused", Moments.NOW).next();
        write(() -> save(failed));
        Refunds refunds = stores().refunds();
        ResellerId reseller = samples.reseller();
        assertThat(refunds.page(reseller, pending.client(), null, PageRequest.FIRST)
                        .items())
                .containsExactly(pending);
        assertThat(refunds.page(reseller, null, RefundState.FAILED, PageRequest.FIRST)
                        .items())
                .containsExactly(failed);
        assertThat(refunds.page(reseller, pending.client(), RefundState.FAILED, PageRequest.FIRST)
                        .items())
                .isEmpty();
        assertThat(refunds.of(reseller, pending.creditNote())).containsExactly(pending);
    }

    @Test
    default void listsWhatIsOpenSinceAnInstantOldestFirstAndOfOneReseller() {
        Samples samples = Samples.ofNewReseller();
        Instant limit = Moments.NOW;
        Refund late = startedAt(limit.minusSeconds(60), samples);
        Refund early = startedAt(limit.minusSeconds(3600), samples);
        Refund atTheLimit = startedAt(limit, samples);
        Refund settled = startedAt(limit.minusSeconds(7200), samples);
        List.of(late, early, atTheLimit, settled).forEach(each -> write(() -> save(each)));
        Refund unknown = early.lose().next();
        write(() -> save(unknown));
        write(() -> save(settled.succeed("re_1", limit).next()));
        assertThat(stores().refunds().openSince(samples.reseller(), limit, 10)).containsExactly(unknown, late);
        assertThat(stores().refunds().openSince(samples.reseller(), limit, 1)).containsExactly(unknown);
        assertThat(stores().refunds().openSince(Samples.ofNewReseller().reseller(), Moments.FAR, 10))
                .isEmpty();
    }

    @Test
    default void refusesASecondRefundUnlessTheFirstHasFailed() {
        Samples samples = Samples.ofNewReseller();
        Refund first = sample(samples);
        write(() -> save(first));
        Refund second = samples.credits().refundOf(first.creditNote(), Moments.NOW);
        assertThat(Thrown.refusal(stores(), () -> save(second)))
                .isEqualTo(new RefundError.AlreadyUnderWay(first.creditNote()));
        assertThat(find(samples.reseller(), second)).isEmpty();
        write(() -> save(first.fail("refused", Moments.NOW).next()));
        write(() -> save(second));
        assertThat(stores().refunds().of(samples.reseller(), first.creditNote()))
                .extracting(Refund::id)
                .containsExactly(first.id(), second.id());
    }

    @Test
    default void letsOneOfManyRefundACreditNote() {
        Samples samples = Samples.ofNewReseller();
        CreditNoteId note = samples.id(CreditNoteId::new);
        List<Boolean> won = Together.run(
                16,
                thread -> Together.patiently(() -> {
                    try {
                        write(() -> save(samples.credits().refundOf(note, Moments.NOW)));
                        return true;
                    } catch (Refused refused) {
                        assertThat(refused.refusal()).isEqualTo(new RefundError.AlreadyUnderWay(note));
                        return false;
                    }
                }));
        assertThat(won).containsOnlyOnce(true);
        assertThat(stores().refunds().of(samples.reseller(), note)).hasSize(1);
    }

    private static Refund startedAt(Instant at, Samples samples) {
        return samples.credits().refundOf(samples.id(CreditNoteId::new), at);
    }
}
