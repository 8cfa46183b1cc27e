package org.cartulary.usecases.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.SEATS;

import java.util.Set;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class RenewsOnAccountTest {

    private final World world = new World();
    private final RenewingShop paris = new RenewingShop(world);

    @Test
    void renewsOnAccountForAClientThatPermitsItAndHasNoCard() {
        permits(PurchaseMode.CLIENT_INVOICE);
        SubscriptionId seats = boughtOnAccount();

        assertThat(paris.on("2026-04-30").fate()).isEqualTo(Fate.RENEWED);

        Order renewal = paris.orders().get(0);
        assertThat(renewal.mode()).isEqualTo(PurchaseMode.AUTOMATIC);
        assertThat(renewal.isOwed()).isTrue();
        assertThat(paris.invoices().get(0).state()).isEqualTo(InvoiceState.ISSUED);
        assertThat(paris.invoices().get(0).dueOn()).isEqualTo("2026-05-14");
        assertThat(paris.read(seats).paidThrough()).isEqualTo("2026-05-31");
        assertThat(world.gateway().calls()).isZero();
    }

    @Test
    void chargesTheCardWhereThereIsOneAndBothArePermitted() {
        permits(PurchaseMode.CLIENT_INVOICE, PurchaseMode.CLIENT_CARD);
        boughtOnAccount();
        paris.shop.stores(paris.client, "tok_visa");

        assertThat(paris.on("2026-04-30").fate()).isEqualTo(Fate.RENEWED);

        assertThat(paris.orders().get(0).isOwed()).isFalse();
    }

    @Test
    void dunsAClientWithoutACardThatPermitsNoInvoices() {
        permits(PurchaseMode.CLIENT_INVOICE);
        boughtOnAccount();
        permits(PurchaseMode.CLIENT_CARD);

        assertThat(paris.on("2026-04-30").fate()).isEqualTo(Fate.UNPAID);
    }

    private SubscriptionId boughtOnAccount() {
        CartId cart = paris.shop.cart(paris.client, SEATS);
        return Shop.booked(paris.shop.checksOut(cart, PurchaseMode.CLIENT_INVOICE))
                .started()
                .get(0);
    }

    private void permits(PurchaseMode... modes) {
        paris.shop.grants(
                paris.client, new Grant(Set.of(Act.PURCHASE, Act.RENEW), Set.of(), Set.of(modes), null, null, null));
    }
}
