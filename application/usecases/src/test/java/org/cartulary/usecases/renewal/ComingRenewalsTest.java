package org.cartulary.usecases.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Catalogue.eur;

import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.promo.PromoTerms;
import org.cartulary.domain.promo.Reduction;
import org.cartulary.domain.promo.Restriction;
import org.cartulary.domain.quote.ComingRenewal;
import org.cartulary.domain.quote.Quote;
import org.cartulary.ports.cart.ApplyPromoCode;
import org.cartulary.ports.promo.DefinePromoCode;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

/** Seats by the month and hosting by the year, with half off for two periods: what the quote foresees is what is paid then. */
class ComingRenewalsTest {

    private final World world = new World();
    private final RenewingShop paris = new RenewingShop(world);

    @Test
    void comeToWhatTheQuoteForesaw() {
        var cart = paris.shop.cart(paris.client, SEATS, HOSTING);
        half();
        world.does()
                .applyPromoCode()
                .apply(new ApplyPromoCode.Command(paris.shop.owner(), cart, new PromoCodeName("HALF"), null));
        Quote quote = paris.shop.quote(cart, PurchaseMode.CLIENT_COMPLETES);
        List<ComingRenewal> coming = ComingRenewal.of(quote);
        Shop.booked(paris.shop.pays(paris.shop.sends(cart), "tok_visa"));
        paris.permitsRenewals();

        assertThat(coming)
                .extracting(ComingRenewal::afterMonths)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(coming.get(0).total()).isEqualTo(eur("2.52"));
        assertThat(coming.get(1).total()).isEqualTo(eur("5.04"));
        for (ComingRenewal renewal : coming) {
            paris.on(RenewingShop.TODAY.plusMonths(renewal.afterMonths()));
            paris.renews();
            assertThat(paris.orders().get(0).quote().total()).isEqualTo(renewal.total());
        }
        assertThat(paris.orders()).hasSize(13);
        assertThat(paris.read(paris.orders().get(12).started().get(1)).paidThrough())
                .isEqualTo(LocalDate.parse("2028-03-31"));
    }

    private void half() {
        PromoTerms terms = new PromoTerms(Reduction.parse("50%"), Restriction.NONE, null, null, 2, false);
        world.does()
                .definePromoCode()
                .handle(new DefinePromoCode.Command(paris.shop.owner(), new PromoCodeName("HALF"), terms, null));
    }
}
