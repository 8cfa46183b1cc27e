package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartulary.domain.RefusalKind;
import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.promo.PromoCodes;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every {@link PromoCodes} store promises. */
public interface PromoCodesContract extends VersionsContract<PromoCode> {

    @Override
    default PromoCode sample(Samples samples) {
        return samples.promoCodes().plain();
    }

    @Override
    default List<Function<Samples, PromoCode>> sorts() {
        return List.of(this::sample, samples -> samples.promoCodes().full());
    }

    @Override
    default PromoCode changed(PromoCode code) {
        Samples samples = Samples.ofNewReseller();
        PromoCode other = code.terms().stacks()
                ? samples.promoCodes().plain()
                : samples.promoCodes().full();
        return new PromoCode(code.reseller(), code.code(), other.terms(), !code.withdrawn(), code.version() + 1);
    }

    @Override
    default long version(PromoCode code) {
        return code.version();
    }

    @Override
    default void save(PromoCode code) {
        stores().promoCodes().save(code);
    }

    @Override
    default Optional<PromoCode> find(ResellerId reseller, PromoCode like) {
        return stores().promoCodes().find(reseller, like.code());
    }

    @Test
    default void findsSeveralAtOnce() {
        Samples samples = Samples.ofNewReseller();
        PromoCode spring = samples.promoCodes().named("SPRING");
        PromoCode autumn = samples.promoCodes().named("AUTUMN");
        PromoCode others = Samples.ofNewReseller().promoCodes().named("WINTER");
        write(() ->
                Stream.of(spring, autumn, samples.promoCodes().named("SUMMER")).forEach(this::save));
        write(() -> save(others));
        assertThat(stores().promoCodes()
                        .findAll(samples.reseller(), List.of(spring.code(), autumn.code(), others.code())))
                .containsExactlyInAnyOrder(spring, autumn);
        assertThat(stores().promoCodes().findAll(samples.reseller(), List.of())).isEmpty();
    }

    @Test
    default void listsThemInOrderOfCodeWhileMoreAreAdded() {
        Samples samples = Samples.ofNewReseller();
        List<PromoCode> inOrder = Stream.of("0AA", "A-B", "A0A", "AB0", "ZZ-9")
                .map(samples.promoCodes()::named)
                .toList();
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            PromoCode code = inOrder.get(i);
            write(() -> save(code));
        }
        Page<PromoCode> first = stores().promoCodes().page(samples.reseller(), new PageRequest(3, null));
        write(() -> save(samples.promoCodes().named("A-A")));
        Page<PromoCode> second = stores().promoCodes().page(samples.reseller(), new PageRequest(3, first.next()));
        assertThat(first.items()).isEqualTo(inOrder.subList(0, 3));
        assertThat(first.next()).isEqualTo("A0A");
        assertThat(second.items()).isEqualTo(inOrder.subList(3, 5));
        assertThat(second.next()).isNull();
    }

    @Test
    default void listsNoneOfAnotherReseller() {
        PromoCode code = sample(Samples.ofNewReseller());
        write(() -> save(code));
        assertThat(stores().promoCodes()
                        .page(Samples.ofNewReseller().reseller(), PageRequest.FIRST)
                        .items())
                .isEmpty();
    }

    @Test
    default void refusesAPageAfterWhatIsNoCode() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        assertThat(Thrown.refusal(stores(), () -> stores().promoCodes().page(reseller, new PageRequest(50, "' or 1=1")))
                        .kind())
                .isEqualTo(RefusalKind.INVALID);
    }
}
