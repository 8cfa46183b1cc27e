package org.cartulary.usecases.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.eur;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.subscription.Entitlement.Ground;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.SubscriptionState;
import org.cartulary.ports.permission.RevokePermission;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.usecases.story.ScriptedGateway;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

/** Seats that are tried for two weeks from the last of March on, and to be paid from the fourteenth of April on. */
class TrialTest {

    private static final LocalDate ENDS = LocalDate.parse("2026-04-14");

    private final World world = new World();
    private final TrialShop tried = new TrialShop(world).offers(14).permitsAll();
    private final RenewingShop paris = tried.paris;

    @Test
    void costsNothingUntilItEndsAndThenAPeriod() {
        SubscriptionId seats = tried.withCard().tries();

        assertThat(paris.orders().get(0).quote().total()).isEqualTo(eur("0.00"));
        assertThat(paris.read(seats).state()).isEqualTo(SubscriptionState.TRIAL);
        assertThat(paris.on(ENDS.minusDays(1)).renews().results()).isEmpty();
        assertThat(paris.entitlement(seats).ground()).isEqualTo(Ground.TRIAL);
        assertThat(world.gateway().calls()).isZero();

        assertThat(paris.on(ENDS).fate()).isEqualTo(Fate.RENEWED);

        assertThat(paris.read(seats).state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(paris.read(seats).paidThrough()).isEqualTo("2026-05-14");
        assertThat(paris.entitlement(seats).ground()).isEqualTo(Ground.PAID);
        assertThat(world.gateway().ledger().values()).containsExactly(eur("5.04"));
        assertThat(world.stores().subscriptions().periods(tried.shop.reseller(), seats))
                .extracting(renewed -> renewed.period())
                .containsExactly(new BillingPeriod(ENDS, ENDS.plusMonths(1)));
    }

    @Test
    void isToldAtItsStartAndAWeekAheadOfItsEnd() {
        tried.withCard().tries();

        assertThat(tried.told("isStarted")).isEqualTo("true");
        assertThat(tried.told("day")).isEqualTo("April 14, 2026");
        assertThat(tried.told("total")).isEqualTo("€4.20");
        paris.on(ENDS.minusDays(8));
        assertThat(world.does().noticeRenewals().handle()).isZero();
        paris.on(ENDS.minusDays(7));
        assertThat(world.does().noticeRenewals().handle()).isEqualTo(1);
        assertThat(world.does().noticeRenewals().handle()).isZero();
        assertThat(tried.told("isEnding")).isEqualTo("true");
        assertThat(paris.happened()).contains("subscription.trial-started", "subscription.noticed");
    }

    @Test
    void isSuspendedWithTheFirstPaymentThatFailsAndOverWithTheLast() {
        SubscriptionId seats = tried.withCard().tries();
        List<String> states = new ArrayList<>();
        for (LocalDate day = ENDS; !day.isAfter(ENDS.plusDays(40)); day = day.plusDays(1)) {
            world.gateway().next(ScriptedGateway.Fate.DECLINED);
            if (!paris.on(day).renews().results().isEmpty()) {
                states.add(day + " " + paris.read(seats).state() + " "
                        + paris.entitlement(seats).ground());
            }
        }
        assertThat(states)
                .containsExactly(
                        "2026-04-14 suspended suspended",
                        "2026-04-15 suspended suspended",
                        "2026-04-17 suspended suspended",
                        "2026-04-21 suspended suspended",
                        "2026-04-28 suspended suspended",
                        "2026-05-14 expired ended");
        assertThat(world.gateway().ledger()).isEmpty();
        assertThat(paris.happened()).startsWith("subscription.terminated");
    }

    @Test
    void runsAgainWithTheFirstPaymentThatIsMade() {
        SubscriptionId seats = tried.withCard().tries();
        world.gateway().next(ScriptedGateway.Fate.DECLINED);

        assertThat(paris.on(ENDS).fate()).isEqualTo(Fate.UNPAID);
        assertThat(paris.on(ENDS.plusDays(1)).fate()).isEqualTo(Fate.RENEWED);

        assertThat(paris.read(seats).state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(paris.read(seats).paidThrough()).isEqualTo("2026-05-14");
    }

    @Test
    void isOverOnItsDayWhereThereIsNoPaymentMethodAndBothAreTold() {
        SubscriptionId seats = tried.buys(PurchaseMode.CLIENT_INVOICE).started().get(0);
        tried.shop.grants(tried.client, RenewingShop.renewals());

        assertThat(paris.on(ENDS).fate()).isEqualTo(Fate.UNPAID);

        assertThat(paris.read(seats).state()).isEqualTo(SubscriptionState.EXPIRED);
        assertThat(paris.read(seats).course().endsOn()).isEqualTo(ENDS);
        assertThat(paris.entitlement(seats).usable()).isFalse();
        assertThat(tried.told("isOver")).isEqualTo("true");
        assertThat(world.postbox().to(tried.shop.email(), MailTemplate.TRIAL_NOTICE))
                .hasSize(1);
        assertThat(paris.happened()).startsWith("subscription.trial-expired");
        assertThat(paris.on(ENDS.plusDays(1)).renews().results()).isEmpty();
    }

    @Test
    void isOverWithoutAPaymentMethodWhateverElseStandsAgainstIt() {
        SubscriptionId seats = tried.tries();
        world.does().revokePermission().handle(new RevokePermission.Command(tried.client.contact(), tried.client.id()));

        paris.on(ENDS).renews();

        assertThat(paris.read(seats).state()).isEqualTo(SubscriptionState.EXPIRED);
    }

    @Test
    void isTriedAgainWhereThereIsACardThatIsNotPermitted() {
        SubscriptionId seats = tried.withCard().tries();
        tried.shop.grants(tried.client, Shop.purchases(null, null));

        assertThat(paris.on(ENDS).fate()).isEqualTo(Fate.UNPAID);
        assertThat(paris.read(seats).state()).isEqualTo(SubscriptionState.SUSPENDED);

        tried.permitsAll();
        assertThat(paris.on(ENDS.plusDays(1)).fate()).isEqualTo(Fate.RENEWED);
    }

    @Test
    void goesOnAccountWhereTheClientPermitsThatAndHasNoCard() {
        SubscriptionId seats = tried.buys(PurchaseMode.CLIENT_INVOICE).started().get(0);

        assertThat(paris.on(ENDS).fate()).isEqualTo(Fate.RENEWED);

        assertThat(paris.read(seats).state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(paris.orders().get(0).isOwed()).isTrue();
    }

    @Test
    void isNeverPaidByItselfAheadOfItsEnd() {
        SubscriptionId seats = tried.withCard().tries();

        assertThat(world.does().renewSubscriptions().handle(ENDS.plusYears(1)).results())
                .isEmpty();

        assertThat(paris.read(seats).state()).isEqualTo(SubscriptionState.TRIAL);
        assertThat(world.gateway().calls()).isZero();
    }
}
