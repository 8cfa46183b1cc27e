package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.payment.PaymentMethods;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.testkit.fixture.Samples;
import org.cartulary.testkit.fixture.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link PaymentMethods} store promises. */
public interface PaymentMethodsContract extends VersionsContract<PaymentMethod> {

    @Override
    default PaymentMethod sample(Samples samples) {
        return samples.payments().method();
    }

    @Override
    default List<Function<Samples, PaymentMethod>> sorts() {
        return List.of(
                this::sample,
                samples -> samples.payments().methodOf(new Account.OfClient(samples.id(ClientId::new))),
                samples -> named(Texts.MIXED, samples.payments().method()));
    }

    @Override
    default PaymentMethod changed(PaymentMethod method) {
        Instant removedAt = method.removedAt() == null ? Moments.FAR : null;
        return with(method.label(), removedAt, method.version() + 1, method);
    }

    @Override
    default long version(PaymentMethod method) {
        return method.version();
    }

    @Override
    default void save(PaymentMethod method) {
        stores().paymentMethods().save(method);
    }

    @Override
    default Optional<PaymentMethod> find(ResellerId reseller, PaymentMethod like) {
        return stores().paymentMethods().find(reseller, like.id());
    }

    @Test
    default void listsTheUsableOnesOfAHolderNewestFirst() {
        Samples samples = Samples.ofNewReseller();
        Account client = new Account.OfClient(samples.id(ClientId::new));
        PaymentMethod older = samples.payments().methodOf(client);
        PaymentMethod removed = samples.payments().methodOf(client);
        PaymentMethod newer = samples.payments().methodOf(client);
        PaymentMethod resellers = samples.payments().method();
        List.of(newer, older, removed, resellers).forEach(method -> write(() -> save(method)));
        write(() -> save(removed.remove(Moments.FAR).next()));
        assertThat(stores().paymentMethods().usable(samples.reseller(), client)).containsExactly(newer, older);
        assertThat(stores().paymentMethods().usable(samples.reseller(), resellers.holder()))
                .containsExactly(resellers);
    }

    @Test
    default void listsNoneOfAnotherReseller() {
        Samples samples = Samples.ofNewReseller();
        Account client = new Account.OfClient(samples.id(ClientId::new));
        write(() -> save(samples.payments().methodOf(client)));
        assertThat(stores().paymentMethods().usable(Samples.ofNewReseller().reseller(), client))
                .isEmpty();
    }

    @Test
    default void listsAHundredAtMost() {
        Samples samples = Samples.ofNewReseller();
        List<PaymentMethod> many =
                Stream.generate(() -> sample(samples)).limit(101).toList();
        write(() -> many.forEach(this::save));
        Account holder = new Account.OfReseller(samples.reseller());
        assertThat(stores().paymentMethods().usable(samples.reseller(), holder))
                .hasSize(100)
                .startsWith(many.get(100))
                .endsWith(many.get(1));
    }

    private static PaymentMethod named(String label, PaymentMethod method) {
        return with(label, method.removedAt(), method.version(), method);
    }

    private static PaymentMethod with(String label, @Nullable Instant removedAt, long version, PaymentMethod method) {
        return new PaymentMethod(
                method.id(),
                method.reseller(),
                method.holder(),
                method.gateway(),
                method.token(),
                label,
                method.addedAt(),
                removedAt,
                version);
    }
}
