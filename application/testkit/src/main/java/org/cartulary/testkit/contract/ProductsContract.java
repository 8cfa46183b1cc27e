package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartulary.domain.RefusalKind;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.catalog.Products;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every {@link Products} store promises. */
public interface ProductsContract extends VersionsContract<Product> {

    @Override
    default Product sample(Samples samples) {
        return samples.products().plain();
    }

    @Override
    default List<Function<Samples, Product>> sorts() {
        return List.of(this::sample, samples -> samples.products().full());
    }

    @Override
    default Product changed(Product product) {
        Samples samples = Samples.ofNewReseller();
        Product other = product.kind() == ProductKind.BASE
                ? samples.products().full()
                : samples.products().plain();
        return new Product(
                product.reseller(),
                product.code(),
                other.family(),
                other.kind(),
                other.related(),
                other.terms(),
                other.names(),
                other.prices(),
                product.version() + 1);
    }

    @Override
    default long version(Product product) {
        return product.version();
    }

    @Override
    default void save(Product product) {
        stores().products().save(product);
    }

    @Override
    default Optional<Product> find(ResellerId reseller, Product like) {
        return stores().products().find(reseller, like.code());
    }

    @Test
    default void findsThoseOfManyCodesThatExist() {
        Samples samples = Samples.ofNewReseller();
        Product plain = samples.products().plain();
        Product full = samples.products().full();
        Product unsought = samples.products().plain();
        write(() -> List.of(plain, full, unsought).forEach(this::save));
        List<ProductCode> sought = List.of(plain.code(), full.code(), plain.code(), new ProductCode("none"));
        assertThat(stores().products().findAll(samples.reseller(), sought))
                .containsOnly(Map.entry(plain.code(), plain), Map.entry(full.code(), full));
        assertThat(stores().products().findAll(samples.reseller(), List.of())).isEmpty();
    }

    @Test
    default void findsNoneOfManyCodesOfAnotherReseller() {
        Samples samples = Samples.ofNewReseller();
        Product product = sample(samples);
        write(() -> save(product));
        ResellerId other = Samples.ofNewReseller().reseller();
        assertThat(stores().products().findAll(other, List.of(product.code()))).isEmpty();
        assertThat(stores().products().page(other, PageRequest.FIRST).items()).isEmpty();
    }

    @Test
    default void listsThemInOrderOfCodeWhileMoreAreAdded() {
        Samples samples = Samples.ofNewReseller();
        List<Product> inOrder = Stream.of("0", "a-b", "a0", "ab", "b", "zz-9")
                .map(samples.products()::coded)
                .toList();
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            Product product = inOrder.get(i);
            write(() -> save(product));
        }
        Page<Product> first = stores().products().page(samples.reseller(), new PageRequest(4, null));
        write(() -> save(samples.products().coded("a")));
        Page<Product> second = stores().products().page(samples.reseller(), new PageRequest(4, first.next()));
        assertThat(first.items()).isEqualTo(inOrder.subList(0, 4));
        assertThat(first.next()).isEqualTo("ab");
        assertThat(second.items()).isEqualTo(inOrder.subList(4, 6));
        assertThat(second.next()).isNull();
    }

    @Test
    default void findsTheSuitesOfOneResellerInOrderOfCode() {
        Samples samples = Samples.ofNewReseller();
        Samples others = Samples.ofNewReseller();
        Product office = samples.products().suite("office");
        Product care = samples.products().suite("care");
        write(() -> List.of(
                        office,
                        care,
                        samples.products().plain(),
                        samples.products().full())
                .forEach(this::save));
        write(() -> save(others.products().suite("office")));
        assertThat(stores().products().suites(samples.reseller())).containsExactly(care, office);
        assertThat(stores().products().suites(Samples.ofNewReseller().reseller()))
                .isEmpty();
    }

    @Test
    default void refusesAPageAfterWhatIsNoCode() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        assertThat(Thrown.refusal(stores(), () -> stores().products().page(reseller, new PageRequest(50, "' or 1=1")))
                        .kind())
                .isEqualTo(RefusalKind.INVALID);
    }
}
