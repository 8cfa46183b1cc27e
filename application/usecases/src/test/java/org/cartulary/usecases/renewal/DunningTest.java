package org.cartulary.usecases.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.subscription.Entitlement.Ground;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.SubscriptionState;
import org.cartulary.ports.payment.RemovePaymentMethod;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.usecases.story.Catalogue;
import org.cartulary.usecases.story.Postbox;
import org.cartulary.usecases.story.ScriptedGateway;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class DunningTest {

    private static final LocalDate DUE = LocalDate.parse("2026-04-30");

    private final World world = new World();
    private final RenewingShop paris = new RenewingShop(world);
    private final SubscriptionId seats = paris.bought(SEATS).get(0);

    @Test
    void beginsWhereTheClientHasNotPermittedRenewals() {
        assertThat(paris.on(DUE).fate()).isEqualTo(Fate.UNPAID);

        assertThat(notice("isUnpaid")).isEqualTo("true");
        assertThat(notice("isNotPermitted")).isEqualTo("true");
        assertThat(notice("day")).isEqualTo("May 1, 2026");
        assertThat(paris.entitlement(seats).ground()).isEqualTo(Ground.GRACE);
        assertThat(world.gateway().ledger()).as("the purchase alone").hasSize(1);

        paris.permitsRenewals();
        assertThat(paris.on(DUE.plusDays(1)).fate()).isEqualTo(Fate.RENEWED);
        assertThat(paris.read(seats).dues().dunning()).isNull();
    }

    @Test
    void asksForTheActThePayerModeTheProductAndTheCaps() {
        Set<PurchaseMode> card = Set.of(PurchaseMode.CLIENT_CARD);
        List<Grant> notEnough = List.of(
                new Grant(Set.of(Act.PURCHASE), Set.of(), card, null, null, null),
                new Grant(Set.of(Act.RENEW), Set.of(), Set.of(), null, null, null),
                new Grant(Set.of(Act.RENEW), Set.of(Catalogue.HOSTING), card, null, null, null),
                new Grant(Set.of(Act.RENEW), Set.of(), card, Catalogue.eur("5.03"), null, null),
                new Grant(Set.of(Act.RENEW), Set.of(), card, null, Catalogue.eur("5.03"), null));
        List<String> reasons = new ArrayList<>();
        LocalDate day = DUE;
        for (Grant grant : notEnough) {
            paris.shop.grants(paris.client, grant);
            assertThat(paris.on(day).fate()).isEqualTo(Fate.UNPAID);
            reasons.add(reason());
            day = paris.read(seats).dueOn().orElseThrow();
        }
        assertThat(reasons)
                .containsExactly(
                        "permission.not-granted",
                        "permission.mode-not-granted",
                        "permission.product-not-granted",
                        "permission.order-cap-exceeded",
                        "permission.month-cap-exceeded");
        assertThat(world.gateway().calls()).as("of the purchase alone").isEqualTo(1);
    }

    @Test
    void leavesOutOfABundleNoneThatIsPermittedByItself() {
        SubscriptionId hosting = paris.monthly(Catalogue.HOSTING);
        Set<PurchaseMode> card = Set.of(PurchaseMode.CLIENT_CARD);
        paris.shop.grants(
                paris.client, new Grant(Set.of(Act.RENEW), Set.of(Catalogue.HOSTING), card, null, null, null));

        paris.on(DUE).renews();

        assertThat(paris.read(hosting).paidThrough()).isEqualTo("2026-05-31");
        assertThat(reason()).as("of the seats").isEqualTo("permission.product-not-granted");
    }

    @Test
    void paysOfABundleWhatACapCovers() {
        SubscriptionId hosting = paris.monthly(Catalogue.HOSTING);
        Set<PurchaseMode> card = Set.of(PurchaseMode.CLIENT_CARD);
        paris.shop.grants(
                paris.client, new Grant(Set.of(Act.RENEW), Set.of(), card, Catalogue.eur("14.00"), null, null));

        assertThat(paris.on(DUE).renews().count(Fate.RENEWED))
                .as("11.00 and 4.20, each with its tax, in an order of its own")
                .isEqualTo(2);
        assertThat(paris.read(hosting).paidThrough()).isEqualTo("2026-05-31");
    }

    @Test
    void tellsWhoHasNoCard() {
        paris.permitsRenewals();
        world.does()
                .paymentsOfReseller()
                .methods(paris.client.contact(), paris.client.account())
                .forEach(method -> world.does()
                        .removePaymentMethod()
                        .handle(new RemovePaymentMethod.Command(paris.client.contact(), method.id())));

        assertThat(paris.on(DUE).fate()).isEqualTo(Fate.UNPAID);
        assertThat(notice("isNoCard")).isEqualTo("true");
    }

    @Test
    void recoversWithACardThatIsGoodAgain() {
        paris.permitsRenewals();
        world.gateway().next(ScriptedGateway.Fate.DECLINED, ScriptedGateway.Fate.DECLINED);

        assertThat(paris.on(DUE).fate()).isEqualTo(Fate.UNPAID);
        assertThat(notice("isRefused")).isEqualTo("true");
        assertThat(paris.renews().results()).as("a second try on the same day").isEmpty();
        assertThat(paris.on(DUE.plusDays(1)).fate()).isEqualTo(Fate.UNPAID);
        assertThat(paris.on(DUE.plusDays(3)).fate()).isEqualTo(Fate.RENEWED);

        assertThat(paris.read(seats).state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(paris.read(seats).paidThrough()).isEqualTo("2026-05-31");
        assertThat(world.gateway().ledger()).hasSize(2);
    }

    @Test
    void suspendsAndTerminatesWhatIsNeverPaidAndTellsBoth() {
        List<String> states = new ArrayList<>();
        for (LocalDate day = DUE; !day.isAfter(DUE.plusDays(40)); day = day.plusDays(1)) {
            if (!paris.on(day).renews().results().isEmpty()) {
                states.add(day + " " + paris.read(seats).state() + " "
                        + paris.entitlement(seats).ground());
            }
        }
        assertThat(states)
                .containsExactly(
                        "2026-04-30 active grace",
                        "2026-05-01 active grace",
                        "2026-05-03 active grace",
                        "2026-05-07 active grace",
                        "2026-05-14 suspended suspended",
                        "2026-05-30 expired ended");
        assertThat(notice("isTerminated")).isEqualTo("true");
        var toReseller = world.postbox().newestTo(paris.shop.email(), MailTemplate.PAYMENT_NOTICE);
        assertThat(Postbox.says(toReseller, "isTerminated")).isEqualTo("true");
        assertThat(paris.happened()).startsWith("subscription.terminated");
    }

    @Test
    void revivesTheSuspendedWithTheFirstPaymentThatIsMade() {
        for (int day : new int[] {0, 1, 3, 7, 14}) {
            paris.on(DUE.plusDays(day)).renews();
        }
        assertThat(paris.read(seats).state()).isEqualTo(SubscriptionState.SUSPENDED);
        assertThat(codeOf(() -> world.does().pauseSubscription().resume(paris.client.contact(), seats, null)))
                .isEqualTo("subscription.not-paused");

        paris.permitsRenewals();
        assertThat(paris.on(DUE.plusDays(30)).fate()).isEqualTo(Fate.RENEWED);
        assertThat(paris.read(seats).state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(paris.on(DUE.plusDays(31)).fate()).isEqualTo(Fate.RENEWED);
        assertThat(paris.read(seats).paidThrough()).isEqualTo("2026-06-30");
    }

    @Test
    void beginsWithNoPaymentThatTheGatewayNeverSaw() {
        paris.permitsRenewals();
        world.gateway().next(ScriptedGateway.Fate.NOT_CHARGED_AND_UNCLEAR);
        assertThat(paris.on(DUE).fate()).isEqualTo(Fate.PENDING);
        world.passes(Duration.ofMinutes(1));

        assertThat(world.does().resolvePayments().handle().failed()).isEqualTo(1);

        assertThat(paris.read(seats).dues().dunning()).isNull();
        assertThat(paris.happened()).startsWith("subscription.set-aside");
        assertThat(paris.renews().results()).isEmpty();
        assertThat(paris.on(DUE.plusDays(1)).fate()).isEqualTo(Fate.RENEWED);
    }

    private String reason() {
        return Objects.requireNonNull(paris.read(seats).dues().dunning()).reason();
    }

    private String notice(String fact) {
        world.deliver();
        return Postbox.says(world.postbox().newestTo(paris.client.email(), MailTemplate.PAYMENT_NOTICE), fact);
    }
}
