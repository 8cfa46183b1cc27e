package org.cartulary.usecases.reseller;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.util.List;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.domain.reseller.BrandColor;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.cartulary.ports.reseller.SetBrand;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class BrandTest {

    private static final BrandColor TEAL = BrandColor.parse("#0F766E");

    private final World world = new World();
    private final UseCases does = world.does();
    private final Shop shop = Shop.in(world);

    @Test
    void isNeutralUntilOneIsChosenAndAgainAfterwards() {
        assertThat(brand(shop)).isEqualTo(Brand.neutral(shop.reseller()));
        does.setBrand().handle(new SetBrand.Command(shop.owner(), TEAL));
        does.setLogo().handle(shop.owner(), Pictures.png(3, 2));
        assertThat(brand(shop).color()).isEqualTo(TEAL);
        assertThat(brand(shop).logo()).isNotNull();

        does.removeBrand().logo(shop.owner());
        assertThat(brand(shop).logo()).isNull();
        assertThat(brand(shop).color()).isEqualTo(TEAL);
        assertThat(codeOf(() -> does.brandOfReseller().logo(shop.owner()))).isEqualTo("brand.no-logo");

        does.removeBrand().all(shop.owner());
        assertThat(brand(shop).color()).isEqualTo(BrandColor.NEUTRAL);
    }

    @Test
    void recordsWhatChangedAndNothingElse() {
        does.setBrand().handle(new SetBrand.Command(shop.owner(), TEAL));
        does.setLogo().handle(shop.owner(), Pictures.png(3, 2));
        does.removeBrand().all(shop.owner());
        List<String> before = Rows.of(shop);

        does.removeBrand().all(shop.owner());
        does.removeBrand().logo(shop.owner());

        assertThat(Rows.of(shop)).isEqualTo(before);
        assertThat(before).anyMatch(row -> row.contains("reseller.brand-color-set"));
        assertThat(before).anyMatch(row -> row.contains("reseller.logo-set"));
        assertThat(before).anyMatch(row -> row.contains("reseller.brand-removed"));
    }

    @Test
    void isOneResellersAlone() {
        Shop other = Shop.named("agence-rouge", world);
        does.setBrand().handle(new SetBrand.Command(shop.owner(), TEAL));
        assertThat(brand(other)).isEqualTo(Brand.neutral(other.reseller()));
    }

    @Test
    void isSetAndReadByWhoeverMayTouchTheSettings() {
        Actor contact = shop.client("Ada").contact();
        assertThat(codeOf(() -> does.brandOfReseller().ask(contact))).isEqualTo("access.scope-missing");
        assertThat(codeOf(() -> does.setBrand().handle(new SetBrand.Command(contact, TEAL))))
                .isEqualTo("access.scope-missing");
        assertThat(codeOf(() -> does.setLogo().handle(contact, Pictures.gif()))).isEqualTo("access.scope-missing");
        assertThat(codeOf(() -> does.removeBrand().all(contact))).isEqualTo("access.scope-missing");
        assertThat(codeOf(() -> does.removeBrand().logo(contact))).isEqualTo("access.scope-missing");
    }

    @Test
    void changesNoIssuedInvoiceAndShowsOnItsNextPrint() {
        shop.storesOwn("tok_agency");
        var order = Shop.booked(shop.checksOut(shop.cart(shop.client("Ada"), HOSTING), PurchaseMode.RESELLER_CARD));
        Invoice before = does.invoicesOfReseller().one(shop.owner(), order.invoice());

        does.setBrand().handle(new SetBrand.Command(shop.owner(), TEAL));

        Invoice after = does.invoicesOfReseller().one(shop.owner(), order.invoice());
        assertThat(after.contentHash()).isEqualTo(before.contentHash());
        assertThat(document(order.invoice(), InvoiceFormat.PDF)).contains("#0f766e");
        assertThat(document(order.invoice(), InvoiceFormat.XML)).doesNotContain("#0f766e");
    }

    private String document(InvoiceId invoice, InvoiceFormat format) {
        return new String(
                does.invoicesOfReseller()
                        .document(shop.owner(), invoice, format)
                        .content(),
                UTF_8);
    }

    private Brand brand(Shop of) {
        return does.brandOfReseller().ask(of.owner());
    }
}
