package org.cartulary.usecases.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.DOMAIN;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.SubscriptionState;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.subscription.CancelSubscription;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Postbox;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CancelSubscriptionTest {

    private static final LocalDate A_YEAR_ON = LocalDate.parse("2027-03-31");

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final SubscriptionId hosting = bought();
    private final CancelSubscription cancels = world.does().cancelSubscription();

    @Test
    void isRefusedToTheResellerUntilTheClientPermitsIt() {
        assertThat(codeOf(() -> cancels(shop.owner(), Timing.PERIOD_END))).isEqualTo("permission.not-granted");

        shop.grants(client, Shop.purchases(null, null));
        assertThat(codeOf(() -> cancels(shop.owner(), Timing.PERIOD_END))).isEqualTo("permission.not-granted");

        shop.grants(client, cancelling(Set.of(DOMAIN), null));
        assertThat(codeOf(() -> cancels(shop.owner(), Timing.PERIOD_END))).isEqualTo("permission.product-not-granted");

        shop.grants(client, cancelling(Set.of(HOSTING), world.clock().instant()));
        assertThat(codeOf(() -> cancels(shop.owner(), Timing.PERIOD_END))).isEqualTo("permission.expired");

        shop.grants(client, cancelling(Set.of(HOSTING), null));
        assertThat(cancels(shop.owner(), Timing.PERIOD_END).course().endsOn()).isEqualTo(A_YEAR_ON);
    }

    @Test
    void isRecordedOnTheClientsBehalfUnderTheGrantThatPermittedIt() {
        var permission = shop.grants(client, cancelling(Set.of(), null));
        cancels(shop.owner(), Timing.NOW);

        var newest = world.does()
                .auditOfReseller()
                .page(shop.owner(), PageRequest.FIRST)
                .items()
                .get(0);
        assertThat(newest.type()).isEqualTo("subscription.cancelled");
        assertThat(newest.client()).isEqualTo(client.id());
        assertThat(newest.permission()).isEqualTo(permission.ref());
    }

    @Test
    void isTheClientsOwnRightAndToldToBoth() {
        Subscription cancelled = cancels(client.contact(), Timing.PERIOD_END);

        assertThat(cancelled.state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(cancelled.nextPayment()).isEmpty();
        world.deliver();
        for (var reader : List.of(client.email(), shop.email())) {
            assertThat(Postbox.says(world.postbox().newestTo(reader, MailTemplate.SUBSCRIPTION_NOTICE), "isToEnd"))
                    .isEqualTo("true");
        }
    }

    @Test
    void canBeTakenBackUntilTheDayHasCome() {
        cancels(client.contact(), Timing.PERIOD_END);
        world.clock().set(Instant.parse("2027-03-30T21:59:59Z"));
        assertThat(world.does().endSubscriptions().handle()).isZero();

        Subscription kept = cancels.keep(client.contact(), hosting, null);

        assertThat(kept.nextPayment()).contains(A_YEAR_ON);
        world.clock().set(Instant.parse("2027-03-31T22:00:00Z"));
        assertThat(world.does().endSubscriptions().handle()).isZero();
    }

    @Test
    void endsItWhenTheDayComesWhereTheResellerIs() {
        cancels(client.contact(), Timing.PERIOD_END);
        world.clock().set(Instant.parse("2027-03-30T22:00:00Z"));

        assertThat(usable()).isFalse();
        assertThat(world.does().endSubscriptions().handle()).isEqualTo(1);
        assertThat(world.does().endSubscriptions().handle()).isZero();

        assertThat(read().state()).isEqualTo(SubscriptionState.CANCELLED);
        assertThat(codeOf(() -> cancels.keep(client.contact(), hosting, null))).isEqualTo("subscription.not-in-force");
        world.deliver();
        assertThat(Postbox.says(world.postbox().newestTo(client.email(), MailTemplate.SUBSCRIPTION_NOTICE), "isEnded"))
                .isEqualTo("true");
    }

    @Test
    void endsManyOfManyResellersOnceEach() {
        Shop other = Shop.named("agence-rouge", world);
        ActiveClient eve = other.client("Eve");
        var theirs = Shop.booked(other.pays(other.sends(other.cart(eve, HOSTING, DOMAIN)), "tok_visa"));
        for (SubscriptionId each : theirs.started()) {
            cancels.cancel(new CancelSubscription.Command(eve.contact(), each, Timing.PERIOD_END, null));
        }
        cancels(client.contact(), Timing.PERIOD_END);
        world.clock().set(Instant.parse("2027-04-01T10:00:00Z"));

        assertThat(world.does().endSubscriptions().handle()).isEqualTo(3);
        assertThat(world.does().endSubscriptions().handle()).isZero();
    }

    @Test
    void isRefusedForADayThatIsPastOrComesAfterTheTerm() {
        for (String day : List.of("2026-03-31", "2025-01-01", "2029-04-01")) {
            assertThat(codeOf(() -> cancels(client.contact(), Timing.parse(day))))
                    .isEqualTo("subscription.not-on-that-day");
        }
        assertThat(cancels(client.contact(), Timing.parse("2029-03-31"))
                        .course()
                        .endsOn())
                .isEqualTo(LocalDate.parse("2029-03-31"));
    }

    @Test
    void isRefusedOnAVersionThatIsNotTheNewest() {
        assertThat(codeOf(() ->
                        cancels.cancel(new CancelSubscription.Command(client.contact(), hosting, Timing.NOW, 7L))))
                .isEqualTo("version.stale");
    }

    @Test
    void ofWhatTheResellerOwnsNeedsNoPermission() {
        shop.storesOwn("tok_agency");
        var own = Shop.booked(shop.checksOut(shop.cart(client, HOSTING), PurchaseMode.RESELLER_CARD));

        assertThat(cancels.cancel(new CancelSubscription.Command(
                                shop.owner(), own.started().get(0), Timing.NOW, null))
                        .state())
                .isEqualTo(SubscriptionState.CANCELLED);
    }

    private Subscription cancels(Actor actor, Timing when) {
        return cancels.cancel(new CancelSubscription.Command(actor, hosting, when, null));
    }

    private Subscription read() {
        return world.does().subscriptionsOfReseller().one(client.contact(), hosting);
    }

    private boolean usable() {
        return world.does()
                .entitlementOfSubscription()
                .ask(client.contact(), hosting)
                .usable();
    }

    private SubscriptionId bought() {
        return Shop.booked(shop.pays(shop.sends(shop.cart(client, HOSTING)), "tok_visa"))
                .started()
                .get(0);
    }

    private static Grant cancelling(Set<ProductCode> products, @Nullable Instant expiresAt) {
        return new Grant(Set.of(Act.CANCEL), products, Set.of(), null, null, expiresAt);
    }
}
