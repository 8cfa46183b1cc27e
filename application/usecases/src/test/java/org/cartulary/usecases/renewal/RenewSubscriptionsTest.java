package org.cartulary.usecases.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.DOMAIN;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Catalogue.TRIAL;
import static org.cartulary.usecases.story.Catalogue.eur;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.subscription.Dues;
import org.cartulary.domain.subscription.RenewedPeriod;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.ports.subscription.CancelSubscription;
import org.cartulary.usecases.story.Catalogue;
import org.cartulary.usecases.story.Postbox;
import org.cartulary.usecases.story.ScriptedGateway;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class RenewSubscriptionsTest {

    private static final LocalDate DUE = LocalDate.parse("2026-04-30");

    private final World world = new World();
    private final RenewingShop paris = new RenewingShop(world);
    private final SubscriptionId seats = paris.bought(SEATS).get(0);

    @Test
    void paysForTheNextPeriodUnderThePermissionOfTheClient() {
        paris.permitsRenewals();

        RenewalReport report = paris.on(DUE).renews();

        assertThat(report.results())
                .containsExactly(new RenewalReport.Result(
                        seats, new BillingPeriod(DUE, LocalDate.parse("2026-05-31")), Fate.RENEWED));
        assertThat(paris.read(seats).paidThrough()).isEqualTo("2026-05-31");
        Order order = paris.orders().get(0);
        assertThat(order.mode()).isEqualTo(PurchaseMode.AUTOMATIC);
        assertThat(order.principal()).isEqualTo("work:renew-subscriptions");
        assertThat(Objects.requireNonNull(order.permission()).grantVersion()).isEqualTo(1);
        assertThat(order.started()).isEmpty();
        assertThat(paris.invoices().get(0).quote()).isEqualTo(order.quote());
        assertThat(world.gateway().ledger())
                .containsValue(order.quote().total())
                .hasSize(2);
        assertThat(world.stores().subscriptions().periods(paris.shop.reseller(), seats))
                .containsExactly(new RenewedPeriod(
                        paris.shop.reseller(),
                        seats,
                        new BillingPeriod(DUE, LocalDate.parse("2026-05-31")),
                        order.id()));
        world.deliver();
        assertThat(Postbox.says(
                        world.postbox().newestTo(paris.client.email(), MailTemplate.ORDER_CONFIRMATION),
                        "invoiceNumber"))
                .isEqualTo(paris.invoices().get(0).number().toString());
    }

    @Test
    void doesNothingBeforeTheDayAndNothingTwice() {
        paris.permitsRenewals();
        assertThat(paris.on(DUE.minusDays(1)).renews().results()).isEmpty();
        assertThat(paris.on(DUE).renews().count(Fate.RENEWED)).isEqualTo(1);
        assertThat(paris.renews().results()).isEmpty();
        assertThat(paris.on(DUE.minusDays(9)).renews().results())
                .as("with a clock that was set back")
                .isEmpty();
        assertThat(world.gateway().ledger()).hasSize(2);
    }

    @Test
    void makesOneOrderOfWhatOneOwnerHasDue() {
        SubscriptionId more = paris.bought(SEATS).get(0);
        paris.permitsRenewals();

        assertThat(paris.on(DUE).renews().count(Fate.RENEWED)).isEqualTo(2);

        assertThat(paris.orders()).hasSize(3);
        assertThat(paris.orders().get(0).quote().lines())
                .extracting(line -> line.line().renews().orElseThrow())
                .containsExactly(seats, more);
    }

    @Test
    void chargesTheResellerForWhatTheResellerOwns() {
        paris.shop.storesOwn("tok_agency");
        Order own = Shop.booked(paris.shop.checksOut(paris.shop.cart(paris.client, SEATS), PurchaseMode.RESELLER_CARD));

        RenewalReport report = paris.on(DUE).renews();

        assertThat(report.count(Fate.RENEWED)).isEqualTo(1);
        assertThat(report.count(Fate.UNPAID))
                .as("without the client's permission")
                .isEqualTo(1);
        assertThat(paris.orders().get(0).owner()).isEqualTo(own.owner());
        assertThat(paris.orders().get(0).permission()).isNull();
    }

    @Test
    void needsNoCardWhereNothingIsToBePaid() {
        SubscriptionId free = paris.bought(TRIAL).get(0);
        paris.permitsRenewals();
        paris.on("2027-03-31");

        assertThat(paris.renews().count(Fate.RENEWED)).isEqualTo(2);
        assertThat(paris.read(free).paidThrough()).isEqualTo("2028-03-31");
    }

    @Test
    void beginsTheNextTermWhereNobodyHasCancelled() {
        SubscriptionId domain = paris.bought(DOMAIN).get(0);
        paris.permitsRenewals();
        LocalDate end = paris.read(domain).termEnds();

        paris.on(end).renews();

        assertThat(paris.read(domain).termEnds()).isEqualTo(end.plusMonths(12));
    }

    @Test
    void keepsThePriceThatWasAgreed() {
        SubscriptionId hosting = paris.bought(HOSTING).get(0);
        paris.permitsRenewals();
        world.does().defineProduct().handle(Catalogue.hosting(paris.shop.owner(), "999.00"));

        paris.on("2027-03-31").renews();

        assertThat(paris.orders().get(0).quote().lines())
                .filteredOn(line -> line.line().renews().orElseThrow().equals(hosting))
                .extracting(line -> line.net())
                .containsExactly(eur("120.00"));
    }

    @Test
    void catchesUpAnOutageOnePeriodADay() {
        paris.permitsRenewals();
        LocalDate late = LocalDate.parse("2026-07-10");
        for (int day = 0; day < 3; day++) {
            assertThat(paris.on(late.plusDays(day)).renews().count(Fate.RENEWED))
                    .isEqualTo(1);
            assertThat(paris.renews().results()).isEmpty();
        }
        assertThat(paris.read(seats).paidThrough()).isEqualTo("2026-07-31");
        assertThat(paris.on(late.plusDays(3)).renews().results()).isEmpty();
    }

    @Test
    void paysAheadOfADayThatIsNamedAndNoMoreThanOnePeriod() {
        paris.permitsRenewals();

        assertThat(world.does().renewSubscriptions().handle(DUE).count(Fate.RENEWED))
                .isEqualTo(1);
        assertThat(world.does().renewSubscriptions().handle(DUE.plusYears(9)).results())
                .isEmpty();
        assertThat(paris.read(seats).paidThrough()).isEqualTo("2026-05-31");
        assertThat(paris.on("2026-05-31").fate()).isEqualTo(Fate.RENEWED);
    }

    @Test
    void dunsNobodyWhosePaymentFailsAheadOfItsDay() {
        assertThat(world.does().renewSubscriptions().handle(DUE).count(Fate.UNPAID))
                .as("not permitted")
                .isEqualTo(1);
        paris.permitsRenewals();
        world.gateway().next(ScriptedGateway.Fate.DECLINED);
        assertThat(world.does().renewSubscriptions().handle(DUE).count(Fate.UNPAID))
                .as("declined")
                .isEqualTo(1);

        assertThat(paris.read(seats).dues()).isEqualTo(Dues.NONE);
        assertThat(paris.happened()).doesNotContain("subscription.unpaid");
        world.deliver();
        assertThat(world.postbox().to(paris.client.email(), MailTemplate.PAYMENT_NOTICE))
                .isEmpty();
    }

    @Test
    void leavesAloneWhatIsToEndAndWhatIsPaused() {
        paris.permitsRenewals();
        SubscriptionId paused = paris.bought(SEATS).get(0);
        world.does().pauseSubscription().pause(paris.client.contact(), paused, null);
        world.does()
                .cancelSubscription()
                .cancel(new CancelSubscription.Command(paris.client.contact(), seats, Timing.PERIOD_END, null));

        assertThat(paris.on(DUE).renews().results()).isEmpty();
        assertThat(world.gateway().ledger()).hasSize(2);
    }

    @Test
    void holdsWhatIsPaidUntilItIsKnownWhatBecameOfIt() {
        paris.permitsRenewals();
        world.gateway().next(ScriptedGateway.Fate.CHARGED_BUT_UNCLEAR);

        assertThat(paris.on(DUE).fate()).isEqualTo(Fate.PENDING);
        Subscription held = paris.read(seats);
        assertThat(held.dues().paying()).isNotNull();
        assertThat(paris.renews().results()).isEmpty();
        assertThat(paris.entitlement(seats).usable()).isTrue();
        world.passes(Duration.ofMinutes(1));
        assertThat(world.does().resolvePayments().handle().booked()).isEqualTo(1);

        assertThat(paris.read(seats).paidThrough()).isEqualTo("2026-05-31");
        assertThat(world.gateway().ledger()).hasSize(2);
    }

    @Test
    void leavesNoOpenCartBehindThatFailed() {
        paris.permitsRenewals();
        world.gateway().next(ScriptedGateway.Fate.DECLINED);

        assertThat(paris.on(DUE).fate()).isEqualTo(Fate.UNPAID);
        assertThat(world.does()
                        .cartsOfReseller()
                        .page(paris.shop.owner(), null, CartState.OPEN, PageRequest.FIRST)
                        .items())
                .isEmpty();
    }

    @Test
    void saysTheSameOfTheSameWork() {
        paris.permitsRenewals();
        RenewalReport report = paris.on(DUE).renews();
        RenewalReport turned = RenewalReport.of(List.of(new RenewalReport(List.of()), report));

        assertThat(turned.digest()).isEqualTo(report.digest()).matches("[0-9a-f]{64}");
        assertThat(paris.renews().digest()).isNotEqualTo(report.digest());
    }
}
