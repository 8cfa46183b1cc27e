package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartulary.domain.Refused;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.payment.PaymentAttempts;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.testkit.fixture.Samples;
import org.cartulary.testkit.fixture.SequentialIdentities;
import org.junit.jupiter.api.Test;

/** How every {@link PaymentAttempts} store keeps a cart from being paid twice: a cart has one slot, held by whatever has not failed. */
public interface PaymentSlotsContract extends StoreUnderTest {

    @Test
    default void refusesASecondAttemptWhileTheFirstIsPending() {
        PaymentAttempt first = saved(Samples.ofNewReseller());
        refusesASecond(first);
    }

    @Test
    default void refusesASecondAttemptWhileTheFirstIsUnknown() {
        PaymentAttempt first = saved(Samples.ofNewReseller());
        write(() -> save(first.lose().next()));
        refusesASecond(first);
    }

    @Test
    default void refusesASecondAttemptAfterTheFirstHasSucceeded() {
        PaymentAttempt first = saved(Samples.ofNewReseller());
        write(() -> save(first.succeed("ch_1", Moments.NOW).next()));
        refusesASecond(first);
    }

    @Test
    default void allowsASecondAttemptAfterTheFirstHasFailed() {
        Samples samples = Samples.ofNewReseller();
        PaymentAttempt first = saved(samples);
        write(() -> save(first.fail("declined", Moments.NOW).next()));
        PaymentAttempt second = again(samples, first);
        write(() -> save(second));
        assertThat(stores().paymentAttempts().find(samples.reseller(), second.id()))
                .contains(second);
        refusesASecond(second);
    }

    @Test
    default void allowsAnAttemptForEachCartOfEachReseller() {
        Samples samples = Samples.ofNewReseller();
        Samples other = Samples.ofNewReseller();
        PaymentAttempt first = saved(samples);
        PaymentAttempt ofAnotherCart = saved(samples);
        PaymentAttempt ofAnotherReseller =
                other.payments().attemptFor(first.purpose().cart(), Moments.NOW);
        write(() -> save(ofAnotherReseller));
        assertThat(stores().paymentAttempts().find(samples.reseller(), ofAnotherCart.id()))
                .isPresent();
        assertThat(stores().paymentAttempts().find(other.reseller(), ofAnotherReseller.id()))
                .isPresent();
    }

    @Test
    default void holdsNoSlotForAnAttemptThatWasRolledBack() {
        Samples samples = Samples.ofNewReseller();
        PaymentAttempt dropped = samples.payments().attempt();
        Thrown.by(stores(), () -> {
            save(dropped);
            throw new IllegalStateException("after the write");
        });
        PaymentAttempt second = again(samples, dropped);
        write(() -> save(second));
        assertThat(stores().paymentAttempts().find(samples.reseller(), second.id()))
                .contains(second);
    }

    @Test
    default void letsOneOfManyPayACart() {
        Samples samples = Samples.ofNewReseller();
        CartId cart = samples.id(CartId::new);
        List<Boolean> won = Together.run(
                32,
                thread -> Together.patiently(() -> {
                    try {
                        write(() -> save(samples.payments().attemptFor(cart, Moments.NOW)));
                        return true;
                    } catch (Refused refused) {
                        assertThat(refused.refusal()).isEqualTo(new PaymentError.AlreadyUnderWay(cart));
                        return false;
                    }
                }));
        assertThat(won).containsOnlyOnce(true);
        assertThat(stores().paymentAttempts()
                        .page(samples.reseller(), null, PageRequest.FIRST)
                        .items())
                .hasSize(1);
    }

    private void refusesASecond(PaymentAttempt first) {
        Samples later = new Samples(first.reseller(), new SequentialIdentities(1));
        PaymentAttempt second = again(later, first);
        assertThat(Thrown.refusal(stores(), () -> save(second)))
                .isEqualTo(new PaymentError.AlreadyUnderWay(first.purpose().cart()));
        assertThat(stores().paymentAttempts().find(first.reseller(), second.id()))
                .isEmpty();
    }

    private static PaymentAttempt again(Samples samples, PaymentAttempt first) {
        return samples.payments().attemptFor(first.purpose().cart(), Moments.FAR);
    }

    private PaymentAttempt saved(Samples samples) {
        PaymentAttempt attempt = samples.payments().attempt();
        write(() -> save(attempt));
        return attempt;
    }

    private void save(PaymentAttempt attempt) {
        stores().paymentAttempts().save(attempt);
    }
}
