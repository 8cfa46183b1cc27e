package org.cartulary.usecases.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.story.Refusals.refusalOf;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.subscription.CancelSubscription;
import org.cartulary.usecases.fault.SideBySide;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.ScriptedGateway;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class ClientLimitTest {

    private final SideBySide sideBySide = new SideBySide(new InMemoryStore());
    private final World world = new World(sideBySide.stores());
    private final LimitedShop limited = new LimitedShop(world);
    private final ActiveClient ada = limited.buyer("Ada");

    @Test
    void isForEachClientByItself() {
        limited.limitsSeats(null, 3);
        limited.buys(ada, 2);

        assertThat(refusalOf(() -> limited.seats(ada, 2))).isEqualTo(new CatalogError.ClientLimit(SEATS, 2, 1));
        limited.buys(ada, 1);
        limited.buys(limited.buyer("Eve"), 3);
        assertThat(limited.counted(ada)).isEqualTo(3);
    }

    @Test
    void knowsWhatAClientHadBeforeItWasSet() {
        SubscriptionId before = limited.buys(ada, 2);
        limited.limitsSeats(null, 3);
        assertThat(refusalOf(() -> limited.seats(ada, 2))).isEqualTo(new CatalogError.ClientLimit(SEATS, 2, 1));

        limited.buys(ada, 1);

        assertThat(limited.counted(ada)).isEqualTo(3);
        cancels(before);
        assertThat(limited.counted(ada)).isEqualTo(1);
        limited.buys(ada, 2);
    }

    @Test
    void takesWhatAChangeIsMoreAndGivesBackWhatItIsLess() {
        limited.limitsSeats(null, 5);
        SubscriptionId seats = limited.buys(ada, 2);
        assertThat(refusalOf(() -> limited.changes(ada, seats, 6, null)))
                .isEqualTo(new CatalogError.ClientLimit(SEATS, 4, 3));
        limited.pays(limited.changes(ada, seats, 5, null));
        assertThat(limited.counted(ada)).isEqualTo(5);

        limited.pays(limited.changes(ada, seats, 1, null));
        assertThat(limited.counted(ada)).as("until the next period").isEqualTo(5);
        world.passes(Duration.ofDays(31));
        world.does().renewSubscriptions().handle();

        assertThat(limited.counted(ada)).isEqualTo(1);
    }

    @Test
    void holdsWhatIsScheduledUntilItIsTakenBack() {
        limited.limitsSeats(null, 5);
        SubscriptionId seats = limited.buys(ada, 2);
        limited.pays(limited.changes(ada, seats, 4, Timing.PERIOD_END));
        assertThat(codeOf(() -> limited.seats(ada, 2))).isEqualTo("catalog.client-limit");

        world.does().undoChange().handle(limited.shop.owner(), seats, null);

        assertThat(limited.counted(ada)).isEqualTo(2);
        limited.buys(ada, 3);
    }

    @Test
    void comesBackWhenASubscriptionEnds() {
        limited.limitsSeats(null, 2);
        SubscriptionId now = limited.buys(ada, 1);
        SubscriptionId later = limited.buys(ada, 1);
        cancels(now);
        assertThat(limited.counted(ada)).isEqualTo(1);
        world.does()
                .cancelSubscription()
                .cancel(new CancelSubscription.Command(limited.shop.owner(), later, Timing.PERIOD_END, null));
        assertThat(limited.counted(ada)).isEqualTo(1);

        world.passes(Duration.ofDays(31));
        world.does().endSubscriptions().handle();

        assertThat(limited.counted(ada)).isZero();
    }

    @Test
    void comesBackWhenAPaymentFails() {
        limited.limitsSeats(null, 2);
        SubscriptionId seats = limited.buys(ada, 1);
        CartId more = limited.changes(ada, seats, 2, null);
        world.gateway().next(ScriptedGateway.Fate.DECLINED);
        assertThat(codeOf(() -> limited.pays(more))).isEqualTo("payment.declined");

        assertThat(limited.counted(ada)).isEqualTo(1);
        limited.buys(ada, 1);
    }

    @Test
    void isHeldByTheOneOfTwoPurchasesThatIsFaster() {
        limited.limitsSeats(3, 2);
        limited.shop.storesOwn("tok_agency");
        CartId one = limited.seats(ada, 2);
        var other = limited.shop.checkout(limited.seats(ada, 1), PurchaseMode.RESELLER_CARD, null);
        AtomicReference<Object> first = new AtomicReference<>();
        sideBySide.beforeNextCommit(() -> first.set(limited.pays(one)));

        assertThat(codeOf(() -> world.does().checkOutCart().handle(other))).isEqualTo("catalog.client-limit");

        assertThat(first.get()).isNotNull();
        assertThat(limited.counted(ada)).isEqualTo(2);
        assertThat(limited.sold()).isEqualTo(2);
    }

    private void cancels(SubscriptionId subscription) {
        world.does()
                .cancelSubscription()
                .cancel(new CancelSubscription.Command(limited.shop.owner(), subscription, Timing.NOW, null));
    }
}
