package org.cartulary.usecases.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Catalogue.eur;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.story.Refusals.refusalOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.Audience;
import org.cartulary.domain.catalog.BookContent;
import org.cartulary.domain.catalog.BookRule;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.SubscriptionState;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.ports.cart.AddChange;
import org.cartulary.ports.cart.AddRenewal;
import org.cartulary.ports.catalog.DraftPriceBook;
import org.cartulary.ports.catalog.PublishPriceBook;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.ports.subscription.CancelSubscription;
import org.cartulary.usecases.story.Catalogue;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

/** What can be done with a trial before it ends, and what it leads to. */
class TrialLifeTest {

    private static final LocalDate ENDS = LocalDate.parse("2026-04-14");

    private final World world = new World();
    private final TrialShop tried = new TrialShop(world).offers(14).permitsAll();
    private final RenewingShop paris = tried.paris;

    @Test
    void isPaidAheadByHandOnce() {
        SubscriptionId seats = tried.withCard().tries();

        paidByHand(seats);

        assertThat(paris.read(seats).state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(paris.read(seats).paidThrough()).isEqualTo("2026-05-14");
        assertThat(codeOf(() -> paidByHand(seats))).isEqualTo("subscription.renewed-ahead");
        assertThat(paris.on(ENDS).renews().results()).isEmpty();
        assertThat(paris.on("2026-05-14").fate()).isEqualTo(Fate.RENEWED);
    }

    @Test
    void endsWithoutAnyPaymentWhereItWasCancelledAndGoesOnWhereItWasKept() {
        SubscriptionId cancelled = tried.withCard().tries();
        cancels(cancelled, Timing.PERIOD_END);
        world.does().cancelSubscription().keep(tried.shop.owner(), cancelled, null);
        cancels(cancelled, Timing.PERIOD_END);

        paris.on(ENDS);
        world.does().endSubscriptions().handle();

        assertThat(paris.renews().results()).isEmpty();
        assertThat(paris.read(cancelled).state()).isEqualTo(SubscriptionState.CANCELLED);
        assertThat(world.gateway().calls()).isZero();
    }

    @Test
    void endsAtOnceWhereThatIsWanted() {
        SubscriptionId seats = tried.withCard().tries();

        cancels(seats, Timing.NOW);

        assertThat(paris.read(seats).state()).isEqualTo(SubscriptionState.CANCELLED);
        assertThat(paris.entitlement(seats).usable()).isFalse();
    }

    @Test
    void isNeitherPausedNorChanged() {
        SubscriptionId seats = tried.withCard().tries();
        CartId cart = tried.shop.cart(tried.client);
        var inTrial = new SubscriptionError.InTrial(seats, ENDS);

        assertThat(refusalOf(() -> world.does().pauseSubscription().pause(tried.shop.owner(), seats, null)))
                .isEqualTo(inTrial);
        assertThat(refusalOf(() -> world.does()
                        .addChange()
                        .handle(new AddChange.Command(
                                tried.shop.owner(), cart, seats, 5, null, null, null, null, null, null))))
                .isEqualTo(inTrial);
    }

    @Test
    void leadsToThePriceThatWasQuotedAndMovesAfterThat() {
        tried.withCard().tries();
        publishes("9.00");

        paris.on(ENDS).renews();
        assertThat(paris.orders().get(0).quote().net()).isEqualTo(eur("4.20"));
        paris.on("2026-05-14").renews();
        assertThat(paris.orders().get(0).quote().net()).isEqualTo(eur("9.00"));
    }

    private void publishes(String price) {
        PriceBookId book = world.does()
                .draftPriceBook()
                .handle(new DraftPriceBook.Command(
                        tried.shop.owner(),
                        null,
                        new BookContent(
                                "Dearer",
                                new Audience.Everyone(),
                                BookRule.MOVE_AT_RENEWAL,
                                Map.of(SEATS, List.of(Price.flat(Catalogue.MONTHLY, eur(price), eur("0.00"))))),
                        null))
                .id();
        world.does()
                .publishPriceBook()
                .handle(new PublishPriceBook.Command(tried.shop.owner(), book, RenewingShop.TODAY, null));
    }

    private void cancels(SubscriptionId seats, Timing when) {
        world.does().cancelSubscription().cancel(new CancelSubscription.Command(tried.shop.owner(), seats, when, null));
    }

    private Order paidByHand(SubscriptionId seats) {
        CartId cart = tried.shop.cart(tried.client);
        world.does().addRenewal().handle(new AddRenewal.Command(tried.shop.owner(), cart, seats, null, null));
        return Shop.booked(tried.shop.checksOut(cart, PurchaseMode.CLIENT_CARD));
    }
}
