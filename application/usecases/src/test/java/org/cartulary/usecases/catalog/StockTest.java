package org.cartulary.usecases.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.story.Refusals.refusalOf;

import java.time.Duration;
import java.util.List;
import org.cartulary.domain.Refused;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.subscription.CancelSubscription;
import org.cartulary.usecases.fault.Threads;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.ScriptedGateway;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class StockTest {

    private final World world = new World();
    private final LimitedShop limited = new LimitedShop(world);
    private final ActiveClient ada = limited.buyer("Ada");

    @Test
    void isRefusedAsSoonAsACartWantsMore() {
        limited.limitsSeats(5, null);
        CartId cart = limited.seats(ada, 3);

        assertThat(refusalOf(() -> limited.seats(ada, 6))).isEqualTo(new CatalogError.SoldOut(SEATS, 6, 5));
        assertThat(refusalOf(() -> limited.shop.adds(cart, SEATS, wish(3))))
                .isEqualTo(new CatalogError.SoldOut(SEATS, 6, 5));
        limited.shop.adds(cart, SEATS, wish(2));
    }

    @Test
    void isHeldToByQuoteAndCheckoutOnceOthersWereFaster() {
        limited.limitsSeats(5, null);
        CartId cart = limited.seats(ada, 3);
        var purchase = limited.shop.checkout(cart, PurchaseMode.CLIENT_CARD, null);
        String link = limited.shop.sends(limited.seats(ada, 3));
        limited.buys(ada, 4);

        assertThat(refusalOf(() -> limited.shop.quote(cart, PurchaseMode.CLIENT_CARD)))
                .isEqualTo(new CatalogError.SoldOut(SEATS, 3, 1));
        assertThat(codeOf(() -> world.does().checkOutCart().handle(purchase))).isEqualTo("catalog.sold-out");
        assertThat(refusalOf(() -> limited.shop.pays(link, null))).isEqualTo(new CatalogError.SoldOut(SEATS, 3, 1));
        assertThat(limited.sold()).isEqualTo(4);
    }

    @Test
    void comesBackWhenAPaymentFailsAlsoIfTheLimitWasSetMeanwhile() {
        limited.limitsSeats(5, null);
        CartId cart = limited.seats(ada, 5);
        world.gateway().next(ScriptedGateway.Fate.DECLINED);
        assertThat(codeOf(() -> limited.pays(cart))).isEqualTo("payment.declined");
        assertThat(limited.sold()).isZero();

        limited.limitsSeats(null, null);
        world.gateway().next(ScriptedGateway.Fate.NOT_CHARGED_AND_UNCLEAR);
        limited.shop.checksOut(limited.seats(ada, 2), PurchaseMode.CLIENT_CARD);
        limited.limitsSeats(5, null);
        limited.buys(limited.buyer("Eve"), 4);
        world.passes(Duration.ofMinutes(5));
        world.does().resolvePayments().handle();

        assertThat(limited.sold()).as("what was not counted is not given back").isEqualTo(4);
    }

    @Test
    void staysSoldWhenItIsNotWantedAnyMore() {
        limited.limitsSeats(5, null);
        SubscriptionId seats = limited.buys(ada, 2);
        limited.pays(limited.changes(ada, seats, 4, null));
        assertThat(limited.sold()).isEqualTo(4);
        limited.pays(limited.changes(ada, seats, 1, Timing.NOW));
        world.does()
                .cancelSubscription()
                .cancel(new CancelSubscription.Command(limited.shop.owner(), seats, Timing.NOW, null));

        assertThat(limited.sold()).isEqualTo(4);
        assertThat(codeOf(() -> limited.seats(ada, 2))).isEqualTo("catalog.sold-out");
        limited.buys(ada, 1);
    }

    @Test
    void isNoMatterToRenewals() {
        SubscriptionId seats = limited.buys(ada, 2);
        limited.limitsSeats(0, 1);
        world.passes(Duration.ofDays(31));

        assertThat(world.does().renewSubscriptions().handle().count(RenewalReport.Fate.RENEWED))
                .isEqualTo(1);

        assertThat(world.does()
                        .subscriptionsOfReseller()
                        .one(limited.shop.owner(), seats)
                        .paidThrough())
                .isEqualTo("2026-05-31");
        assertThat(limited.sold()).isZero();
    }

    @Test
    void costsNothingWhereNothingIsLimited() {
        limited.pays(limited.shop.cart(ada, HOSTING));
        limited.limitsSeats(5, null);

        assertThat(limited.sold()).isZero();
        assertThat(limited.counted(ada)).isZero();
    }

    @Test
    void isNeverSoldTwiceHoweverManyPayAtOnce() {
        limited.limitsSeats(7, null);
        List<ActiveClient> clients = List.of(ada, limited.buyer("B2"), limited.buyer("C3"), limited.buyer("D4"));
        var purchases = clients.stream()
                .map(client -> limited.seats(client, 2))
                .map(cart -> limited.shop.checkout(cart, PurchaseMode.CLIENT_CARD, null))
                .toList();

        List<String> answers = Threads.together(4, thread -> {
            try {
                world.does().checkOutCart().handle(purchases.get(thread));
                return "booked";
            } catch (Refused refused) {
                return refused.refusal().code();
            }
        });

        assertThat(answers).containsExactlyInAnyOrder("booked", "booked", "booked", "catalog.sold-out");
        assertThat(limited.sold()).isEqualTo(6);
        assertThat(world.gateway().ledger()).hasSize(3);
    }

    private static CartLine.Wish wish(int quantity) {
        return new CartLine.Wish(quantity, null, null, null, null);
    }
}
