package org.cartulary.usecases.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.MONTHLY;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Catalogue.eur;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.story.Refusals.refusalOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.subscription.Change;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.ports.subscription.CancelSubscription;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Postbox;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes that wait for a day: within the period, with a later period, at the end of the term. */
class ChangeOnADayTest {

    private final World world = new World();
    private final ChangingShop paris = new ChangingShop(world);
    private final Shop shop = paris.shop;
    private final ActiveClient client = paris.client;
    private SubscriptionId seats = new SubscriptionId(client.id().value());

    @BeforeEach
    void aSeatRunsSinceTheLastOfMarch() {
        shop.stores(client, "tok_visa");
        paris.grants(Act.PURCHASE, Act.RENEW, Act.CHANGE);
        seats = paris.bought(SEATS, new CartLine.Wish(1, MONTHLY, new Term(12), null, null));
        paris.on("2026-04-05");
    }

    @Test
    void withinThePeriodIsPaidWhenItIsAgreedAndComesOnItsDay() {
        Order order = paris.pays(paris.changes(seats, 3, on("2026-04-15")));

        assertThat(order.quote().net()).as("15 of 30 days of two more").isEqualTo(eur("4.20"));
        assertThat(paris.read(seats).terms().quantity()).isEqualTo(1);
        assertThat(comes("2026-04-14")).isZero();
        assertThat(comes("2026-04-15")).isOne();
        assertThat(comes("2026-04-15")).as("once").isZero();
        assertThat(paris.read(seats).terms().quantity()).isEqualTo(3);
        assertThat(paris.read(seats).dues().scheduled()).isNull();
        world.deliver();
        assertThat(Postbox.says(
                        world.postbox().newestTo(client.email(), MailTemplate.SUBSCRIPTION_NOTICE), "isChanged"))
                .isEqualTo("true");
        assertThat(paris.renewedOn("2026-04-30").net()).isEqualTo(eur("12.60"));
    }

    @Test
    void withinThePeriodKeepsWhatItLeavesOverUntilItComes() {
        paris.pays(paris.changes(seats, 3, Timing.NOW));
        Order fewer = paris.pays(paris.changes(seats, 1, on("2026-04-15")));
        assertThat(fewer.quote().net()).isEqualTo(eur("0.00"));
        assertThat(paris.read(seats).dues().credit()).isNull();

        comes("2026-04-15");

        assertThat(paris.read(seats).dues().credit()).as("15 of 30 days of two").isEqualTo(eur("4.20"));
        assertThat(paris.renewedOn("2026-04-30").net()).isEqualTo(eur("0.00"));
    }

    @Test
    void isTakenBackAndWhatWasPaidForItComesOffTheNextPeriods() {
        paris.pays(paris.changes(seats, 3, on("2026-04-15")));

        world.does().undoChange().handle(shop.owner(), seats, null);

        assertThat(comes("2026-04-15")).isZero();
        assertThat(paris.read(seats).terms().quantity()).isEqualTo(1);
        assertThat(paris.read(seats).dues().credit()).isEqualTo(eur("4.20"));
    }

    @Test
    void letsNoOtherComeBeforeItAndNoneOnceItIsCancelled() {
        paris.pays(paris.changes(seats, 3, on("2026-04-15")));

        assertThat(refusalOf(() -> paris.changes(seats, 5, null)))
                .isEqualTo(new SubscriptionError.ChangeWaits(seats, LocalDate.parse("2026-04-15")));
        world.does()
                .cancelSubscription()
                .cancel(new CancelSubscription.Command(client.contact(), seats, Timing.NOW, null));
        assertThat(comes("2026-04-15")).isZero();
    }

    @Test
    void movesWithAPause() {
        paris.pays(paris.changes(seats, 3, on("2026-04-15")));
        paris.on("2026-04-10");
        world.does().pauseSubscription().pause(client.contact(), seats, null);
        assertThat(comes("2026-04-20")).as("nothing comes while it is paused").isZero();

        world.does().pauseSubscription().resume(client.contact(), seats, null);

        assertThat(comes("2026-04-24")).isZero();
        assertThat(comes("2026-04-25")).isOne();
    }

    @Test
    void comesAlongWhereTheNextPeriodIsPaidAhead() {
        paris.pays(paris.changes(seats, 3, Timing.NOW));
        paris.pays(paris.changes(seats, 1, on("2026-04-15")));

        Order ahead = paris.renews(seats);

        assertThat(ahead.quote().net()).isEqualTo(eur("4.20"));
        assertThat(paris.read(seats).terms().quantity()).isEqualTo(1);
        assertThat(paris.read(seats).dues().credit()).isEqualTo(eur("4.20"));
        assertThat(comes("2026-04-15")).isZero();
    }

    @Test
    void waitsForTheLaterPeriodOrTheTermThatIsNamed() {
        paris.pays(paris.changes(seats, 3, on("2026-05-31")));
        assertThat(paris.renewedOn("2026-04-30").net()).isEqualTo(eur("4.20"));
        assertThat(paris.renewedOn("2026-05-31").net()).isEqualTo(eur("12.60"));

        paris.pays(paris.changes(seats, 2, Timing.TERM_END));
        Change scheduled = Objects.requireNonNull(paris.read(seats).dues().scheduled());
        assertThat(Objects.requireNonNull(scheduled.schedule()).on()).isEqualTo("2027-03-31");
        for (String day : List.of("06-30", "07-31", "08-31", "09-30", "10-31", "11-30", "12-31")) {
            assertThat(paris.renewedOn("2026-" + day).net()).isEqualTo(eur("12.60"));
        }
        assertThat(paris.renewedOn("2027-01-31").net()).isEqualTo(eur("12.60"));
        assertThat(paris.renewedOn("2027-02-28").net()).isEqualTo(eur("12.60"));
        assertThat(paris.renewedOn("2027-03-31").net()).isEqualTo(eur("8.40"));
    }

    @Test
    void isRefusedForDaysWithinLaterPeriodsAndForAnotherCycleWithinThis() {
        assertThat(refusalOf(() -> paris.changes(seats, 3, on("2026-05-15"))))
                .isEqualTo(new SubscriptionError.NoChangeOnThatDay(
                        seats, LocalDate.parse("2026-05-15"), LocalDate.parse("2026-05-31")));
        assertThat(codeOf(() -> paris.changes(seats, 3, on("9999-12-31"))))
                .isEqualTo("subscription.no-change-on-that-day");
        assertThat(codeOf(() -> paris.adds(seats, 3, null, null, on("2026-04-15"), ProrationMethod.FULL_RESTART)))
                .isEqualTo("subscription.no-change-on-that-day");
    }

    @Test
    void isAtOnceWhereItsDayHasPassedBeforeItIsPaid() {
        String link = shop.sends(paris.changes(seats, 3, on("2026-04-07")));
        paris.on("2026-04-09");

        shop.pays(link, null);

        assertThat(paris.read(seats).terms().quantity()).isEqualTo(3);
        assertThat(comes("2026-04-09")).isZero();
    }

    private int comes(String day) {
        paris.on(day);
        return world.does().changeSubscriptions().handle();
    }

    private static Timing on(String day) {
        return new Timing.On(LocalDate.parse(day));
    }
}
