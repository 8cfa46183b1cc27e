package org.cartulary.usecases.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.ANNUAL;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.MONTHLY;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Catalogue.eur;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.story.Refusals.refusalOf;

import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.proration.ChangePolicies;
import org.cartulary.domain.proration.ChangePolicy;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.proration.TakesEffect;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.ports.subscription.CancelSubscription;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a change takes effect and how it is charged: by the product and the direction, or as is wished for. */
class ChangePolicyTest {

    private final World world = new World();
    private final ChangingShop paris = new ChangingShop(world);
    private final Shop shop = paris.shop;
    private final ActiveClient client = paris.client;
    private SubscriptionId seats = new SubscriptionId(client.id().value());

    @BeforeEach
    void twoSeatsRunSinceTheLastOfMarchAndHalfTheirMonthIsOver() {
        shop.stores(client, "tok_visa");
        paris.grants(Act.PURCHASE, Act.RENEW, Act.CHANGE);
        seats = paris.bought(SEATS, new CartLine.Wish(2, MONTHLY, new Term(12), null, null));
        paris.on("2026-04-15");
    }

    @Test
    void isTheProductsOwnInEachDirection() {
        paris.sellsSeatsWith(new ChangePolicies(
                new ChangePolicy(TakesEffect.NOW, ProrationMethod.COALESCE),
                new ChangePolicy(TakesEffect.TERM_END, ProrationMethod.BY_DAY)));

        Order more = paris.pays(paris.changes(seats, 4, null));
        Order fewer = paris.pays(paris.changes(seats, 1, null));

        assertThat(more.quote().total()).isEqualTo(eur("0.00"));
        assertThat(paris.read(seats).terms().quantity()).isEqualTo(4);
        assertThat(fewer.quote().lines().get(0).change())
                .hasFieldOrPropertyWithValue("effective", paris.read(seats).termEnds());
    }

    @Test
    void netsChangesUntilTheRenewalWhereItCoalesces() {
        coalesces(5);
        paris.on("2026-04-20");
        coalesces(3);
        assertThat(paris.read(seats).dues().carried())
                .as("15 of 30 days of three more, less 10 of 30 days of two")
                .isEqualTo(eur("3.50"));

        assertThat(paris.renewedOn("2026-04-30").net()).isEqualTo(eur("16.10"));

        assertThat(paris.read(seats).dues().carried()).isNull();
        assertThat(paris.renewedOn("2026-05-31").net()).isEqualTo(eur("12.60"));
    }

    @Test
    void paysWhatIsCarriedWithTheNextChangeAtOnceOrOneToWhatItIs() {
        coalesces(5);

        Order settles = paris.pays(paris.changes(seats, 5, Timing.NOW));

        assertThat(settles.quote().net()).isEqualTo(eur("6.30"));
        assertThat(paris.read(seats).dues().carried()).isNull();
        assertThat(codeOf(() -> paris.changes(seats, 5, Timing.NOW))).isEqualTo("subscription.nothing-to-change");
        assertThat(paris.renewedOn("2026-04-30").net()).isEqualTo(eur("21.00"));
    }

    @Test
    void settlesWhatIsCarriedWhateverTheProductSays() {
        ChangePolicy netted = new ChangePolicy(TakesEffect.NOW, ProrationMethod.COALESCE);
        paris.sellsSeatsWith(new ChangePolicies(netted, netted));
        paris.pays(paris.changes(seats, 5, null));

        Order settles = paris.pays(paris.changes(seats, 5, Timing.NOW));

        assertThat(settles.quote().net()).isEqualTo(eur("6.30"));
        assertThat(paris.read(seats).dues().carried()).isNull();
    }

    @Test
    void letsNobodyLeaveWithWhatIsCarried() {
        coalesces(5);

        assertThat(refusalOf(() -> cancels(Timing.PERIOD_END)))
                .isEqualTo(new SubscriptionError.ChangesUnsettled(seats, eur("6.30")));
        assertThat(refusalOf(() -> cancels(Timing.NOW)))
                .isEqualTo(new SubscriptionError.ChangesUnsettled(seats, eur("6.30")));

        paris.pays(paris.changes(seats, 5, Timing.NOW));
        cancels(Timing.PERIOD_END);
        assertThat(paris.read(seats).course().endsOn()).isEqualTo("2026-04-30");
    }

    @Test
    void refusesASentRenewalOnceMoreIsCarried() {
        String link = shop.sends(paris.renewal(seats));
        coalesces(5);

        assertThat(codeOf(() -> shop.pays(link, null))).isEqualTo("subscription.changed-meanwhile");
    }

    @Test
    void chargesNothingBeforeTheNextPeriodWhereItIsNotCounted() {
        Order order = paris.pays(adds(10, ProrationMethod.NONE));

        assertThat(order.quote().total()).isEqualTo(eur("0.00"));
        assertThat(paris.read(seats).terms().quantity()).isEqualTo(10);
        Order fewer = paris.pays(adds(2, ProrationMethod.BY_DAY));
        assertThat(fewer.quote().total()).isEqualTo(eur("0.00"));
        assertThat(paris.read(seats).dues().credit())
                .as("of what was not paid nothing is left over")
                .isNull();
    }

    @Test
    void beginsANewPeriodTodayWhereItSaysSo() {
        Order order = paris.pays(adds(4, ProrationMethod.FULL_RESTART));

        assertThat(order.quote().net()).as("16.80 less 15 of 30 days of 8.40").isEqualTo(eur("12.60"));
        assertThat(paris.read(seats).anchor()).isEqualTo("2026-04-15");
        assertThat(paris.read(seats).paidThrough()).isEqualTo("2026-05-15");
    }

    @Test
    void paysAnotherCycleAtOnceAndCountsTheRestOfTheOld() {
        SubscriptionId hosting = paris.bought(HOSTING, new CartLine.Wish(null, MONTHLY, null, null, null));
        paris.on("2026-04-30");
        assertThat(codeOf(() -> paris.adds(hosting, null, null, ANNUAL, Timing.NOW, ProrationMethod.NONE)))
                .isEqualTo("input.malformed");
        assertThat(codeOf(() -> paris.adds(hosting, null, null, ANNUAL, Timing.NOW, ProrationMethod.COALESCE)))
                .isEqualTo("input.malformed");

        Order order = paris.pays(paris.adds(hosting, null, null, ANNUAL, Timing.NOW, ProrationMethod.THIRTY_360));

        assertThat(order.quote().net()).as("120.00 less 15 of 30 days of 11.00").isEqualTo(eur("114.50"));
    }

    private void coalesces(int quantity) {
        assertThat(paris.pays(adds(quantity, ProrationMethod.COALESCE)).quote().total())
                .isEqualTo(eur("0.00"));
    }

    private CartId adds(int quantity, ProrationMethod proration) {
        return paris.adds(seats, quantity, null, null, Timing.NOW, proration);
    }

    private void cancels(Timing when) {
        world.does().cancelSubscription().cancel(new CancelSubscription.Command(client.contact(), seats, when, null));
    }
}
