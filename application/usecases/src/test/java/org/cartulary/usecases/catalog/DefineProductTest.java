package org.cartulary.usecases.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.story.Refusals.refusalOf;

import java.util.List;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.VersionError;
import org.cartulary.ports.catalog.DefineProduct;
import org.cartulary.usecases.fault.SideBySide;
import org.cartulary.usecases.story.Catalogue;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DefineProductTest {

    private final SideBySide sideBySide = new SideBySide(new InMemoryStore());
    private final World world = new World(sideBySide.stores());
    private final Shop shop = Shop.in(world);

    @Test
    void putsAProductInThePlaceOfTheOneWithItsCode() {
        Product written = define("130.00", null);

        assertThat(written.version()).isEqualTo(2);
        assertThat(world.does().productsOfReseller().one(shop.owner(), HOSTING)).isEqualTo(written);
    }

    @Test
    void writesNothingThatStandsAlready() {
        List<String> before = Rows.of(shop);

        assertThat(define("120.00", null).version()).isEqualTo(1);
        assertThat(Rows.of(shop)).isEqualTo(before);
    }

    @Test
    void refusesAVersionThatNoLongerStands() {
        define("130.00", 1L);

        assertThat(refusalOf(() -> define("140.00", 1L))).isEqualTo(new VersionError.Stale("hosting", 1, 2));
        assertThat(refusalOf(() -> define("140.00", 0L))).isEqualTo(new VersionError.Stale("hosting", 0, 2));
    }

    @Test
    void losesNoneOfTwoThatAreWrittenAtTheSameMoment() {
        sideBySide.beforeNextCommit(() -> define("130.00", null));

        assertThat(define("140.00", null).version()).isEqualTo(3);
    }

    @Test
    void isReadInOrderOfCodePageByPage() {
        List<Product> all = Rows.all(
                page -> world.does().productsOfReseller().page(shop.owner(), new PageRequest(2, page.after())));

        assertThat(all)
                .extracting(product -> product.code().value())
                .containsExactly("backup", "domain", "hosting", "seats", "trial");
        assertThat(codeOf(() -> world.does().productsOfReseller().one(shop.owner(), new ProductCode("nothing"))))
                .isEqualTo("catalog.unknown-product");
    }

    @Test
    void isNotForContacts() {
        var contact = shop.client("Ada").contact();

        assertThat(codeOf(() -> world.does().defineProduct().handle(Catalogue.hosting(contact, "1.00"))))
                .isEqualTo("access.scope-missing");
        assertThat(codeOf(() -> world.does().productsOfReseller().one(contact, HOSTING)))
                .isEqualTo("access.scope-missing");
    }

    private Product define(String aYear, @Nullable Long version) {
        DefineProduct.Command hosting = Catalogue.hosting(shop.owner(), aYear);
        return world.does()
                .defineProduct()
                .handle(new DefineProduct.Command(
                        hosting.actor(),
                        hosting.code(),
                        hosting.family(),
                        hosting.kind(),
                        hosting.related(),
                        hosting.terms(),
                        hosting.names(),
                        hosting.prices(),
                        version));
    }
}
