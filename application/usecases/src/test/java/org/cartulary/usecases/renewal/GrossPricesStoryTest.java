package org.cartulary.usecases.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Catalogue.eur;
import static org.cartulary.usecases.story.Refusals.codeOf;

import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.PriceTax;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.Replay;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.cart.AddChange;
import org.cartulary.ports.reseller.SetPriceTax;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

/** A seat at 4.20 a month, taxes included: bought, renewed, changed, and what becomes of it when prices are net again. */
class GrossPricesStoryTest {

    private final World world = new World();
    private final RenewingShop paris = new RenewingShop(world);

    @Test
    void areWhatIsPaidFromTheFirstPeriodToTheLast() {
        means(PriceTax.INCLUDED);
        Order bought = Shop.booked(paris.shop.pays(paris.shop.sends(paris.shop.cart(paris.client, SEATS)), "tok_visa"));
        paris.permitsRenewals();
        assertThat(bought.quote().total()).isEqualTo(eur("4.20"));
        assertThat(bought.quote().net()).isEqualTo(eur("3.50"));
        Subscription running = paris.read(bought.started().get(0));
        assertThat(running.paidForPeriod()).isEqualTo(eur("4.20"));
        assertThat(running.terms().priceTax()).isEqualTo(PriceTax.INCLUDED);

        CartId more = paris.shop.cart(paris.client);
        world.does()
                .addChange()
                .handle(new AddChange.Command(
                        paris.shop.owner(), more, running.id(), 3, null, null, null, null, null, null));
        Quote change = paris.shop.quote(more, PurchaseMode.CLIENT_COMPLETES);
        assertThat(change.total()).isEqualTo(eur("8.40"));
        assertThat(change.net()).isEqualTo(eur("7.00"));
        Shop.booked(paris.shop.pays(paris.shop.sends(more), "tok_visa"));

        means(PriceTax.ADDED);
        CartId less = paris.shop.cart(paris.client);
        world.does()
                .addChange()
                .handle(new AddChange.Command(
                        paris.shop.owner(), less, running.id(), 1, null, null, null, null, null, null));
        assertThat(codeOf(() -> paris.shop.quote(less, PurchaseMode.CLIENT_COMPLETES)))
                .isEqualTo("subscription.priced-otherwise");

        paris.on(RenewingShop.TODAY.plusMonths(1));
        paris.renews();
        Quote renewed = paris.orders().get(0).quote();
        assertThat(renewed.total()).isEqualTo(eur("12.60"));
        assertThat(renewed.net()).isEqualTo(eur("10.50"));
        assertThat(Replay.confirms(renewed)).isTrue();
    }

    private void means(PriceTax priceTax) {
        world.does().setPriceTax().handle(new SetPriceTax.Command(paris.shop.owner(), priceTax));
    }
}
