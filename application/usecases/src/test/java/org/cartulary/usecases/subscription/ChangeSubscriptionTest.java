package org.cartulary.usecases.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.ANNUAL;
import static org.cartulary.usecases.story.Catalogue.BACKUP;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.MONTHLY;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Catalogue.eur;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.subscription.ChangingShop.PLUS;

import java.util.Objects;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.quote.ProratedChange;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.ScriptedGateway;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeSubscriptionTest {

    private final World world = new World();
    private final ChangingShop paris = new ChangingShop(world);
    private final Shop shop = paris.shop;
    private final ActiveClient client = paris.client;
    private SubscriptionId seats = new SubscriptionId(client.id().value());

    @BeforeEach
    void aSeatRunsSinceTheLastOfMarchAndHalfItsMonthIsOver() {
        shop.stores(client, "tok_visa");
        paris.grants(Act.PURCHASE, Act.RENEW, Act.CHANGE);
        seats = paris.bought(SEATS, new CartLine.Wish(1, MONTHLY, new Term(12), null, null));
        paris.on("2026-04-15");
    }

    @Test
    void chargesTheRestOfThePeriodForSeatsThatAreAdded() {
        CartId cart = paris.changes(seats, 3, null);

        Quote quote = shop.quote(cart, PurchaseMode.CLIENT_CARD);

        ProratedChange change = Objects.requireNonNull(quote.lines().get(0).change());
        assertThat(change.rest()).hasToString("15/30 DAY");
        assertThat(change.credit()).isEqualTo(eur("2.10"));
        assertThat(change.charge()).isEqualTo(eur("6.30"));
        assertThat(quote.net()).isEqualTo(eur("4.20"));
        assertThat(paris.read(seats).terms().quantity())
                .as("a draft changes nothing")
                .isEqualTo(1);
        paris.pays(cart);
        assertThat(paris.read(seats).terms().quantity()).isEqualTo(3);
        assertThat(paris.read(seats).terms().recurring()).isEqualTo(eur("12.60"));
        assertThat(paris.read(seats).paidThrough()).isEqualTo("2026-04-30");
        assertThat(paris.renewedOn("2026-04-30").net()).isEqualTo(eur("12.60"));
    }

    @Test
    void isRightASecondAndAThirdTimeInOnePeriod() {
        paris.pays(paris.changes(seats, 3, null));
        paris.on("2026-04-20");
        paris.pays(paris.changes(seats, 5, null));
        paris.on("2026-04-25");

        Quote third = shop.quote(paris.changes(seats, 6, null), PurchaseMode.CLIENT_CARD);

        assertThat(third.lines().get(0).credit())
                .as("5 of 30 days of five seats")
                .isEqualTo(eur("3.50"));
        assertThat(third.net()).isEqualTo(eur("0.70"));
    }

    @Test
    void waitsForTheNextPeriodWhereItIsLess() {
        paris.pays(paris.changes(seats, 3, null));
        CartId fewer = paris.changes(seats, 2, null);
        assertThat(shop.quote(fewer, PurchaseMode.CLIENT_CARD).total()).isEqualTo(eur("0.00"));

        paris.pays(fewer);

        Subscription scheduled = paris.read(seats);
        assertThat(scheduled.terms().quantity()).isEqualTo(3);
        assertThat(Objects.requireNonNull(scheduled.dues().scheduled()).quantity())
                .isEqualTo(2);
        assertThat(paris.renewedOn("2026-04-30").net()).isEqualTo(eur("8.40"));
        assertThat(paris.read(seats).terms().quantity()).isEqualTo(2);
        assertThat(paris.read(seats).dues().scheduled()).isNull();
    }

    @Test
    void isTakenBackAsLongAsItWaits() {
        paris.pays(paris.changes(seats, 3, null));
        paris.pays(paris.changes(seats, 2, null));

        Subscription undone = world.does().undoChange().handle(shop.owner(), seats, null);

        assertThat(undone.dues().scheduled()).isNull();
        assertThat(paris.renewedOn("2026-04-30").net()).isEqualTo(eur("12.60"));
        assertThat(codeOf(() -> world.does().undoChange().handle(shop.owner(), seats, null)))
                .isEqualTo("subscription.no-change-scheduled");
    }

    @Test
    void givesWhatIsLeftOverToTheNextPeriods() {
        paris.pays(paris.changes(seats, 3, null));
        CartId fewer = paris.changes(seats, 1, Timing.NOW);
        assertThat(shop.quote(fewer, PurchaseMode.CLIENT_CARD).net()).isEqualTo(eur("0.00"));
        paris.pays(fewer);
        assertThat(paris.read(seats).dues().credit()).as("up and down again").isEqualTo(eur("4.20"));

        Quote next = paris.renewedOn("2026-04-30");

        assertThat(next.lines().get(0).credit()).isEqualTo(eur("4.20"));
        assertThat(next.net()).isEqualTo(eur("0.00"));
        assertThat(paris.renewedOn("2026-05-31").net()).isEqualTo(eur("4.20"));
        assertThat(paris.read(seats).dues().credit()).isNull();
    }

    @Test
    void beginsANewPeriodAndTermWithAnotherCycle() {
        SubscriptionId hosting = paris.bought(HOSTING, new CartLine.Wish(null, MONTHLY, null, null, null));
        paris.on("2026-04-30");
        CartId cart = paris.adds(hosting, null, null, ANNUAL, Timing.NOW);

        Order order = paris.pays(cart);

        assertThat(order.quote().net()).as("120.00 less 15 of 30 days of 11.00").isEqualTo(eur("114.50"));
        Subscription annual = paris.read(hosting);
        assertThat(annual.anchor()).isEqualTo("2026-04-30");
        assertThat(annual.paidThrough()).isEqualTo("2027-04-30");
        assertThat(annual.termEnds()).isEqualTo("2029-04-30");
    }

    @Test
    void movesBetweenThePlansOfAFamilyAlone() {
        SubscriptionId hosting = paris.bought(HOSTING, new CartLine.Wish(null, MONTHLY, null, null, null));
        paris.definesPlus();

        Order order = paris.pays(paris.adds(hosting, null, PLUS, null, null));

        assertThat(order.quote().net()).as("on its first day").isEqualTo(eur("9.00"));
        assertThat(paris.read(hosting).terms().product()).isEqualTo(PLUS);
        assertThat(paris.read(hosting).terms().name()).isEqualTo("Plus");
        assertThat(codeOf(() -> paris.adds(hosting, null, SEATS, null, null)))
                .isEqualTo("subscription.of-another-family");
        assertThat(codeOf(() -> paris.adds(hosting, null, BACKUP, null, null)))
                .isEqualTo("subscription.of-another-family");
    }

    @Test
    void needsTheActThatIsNamedForIt() {
        CartId cart = paris.changes(seats, 3, null);
        paris.grants(Act.PURCHASE, Act.RENEW);

        assertThat(codeOf(() -> paris.pays(cart))).isEqualTo("permission.not-granted");
    }

    @Test
    void isRefusedWhereNothingIsDifferentOrTheProductDoesNotAllowIt() {
        assertThat(codeOf(() -> paris.changes(seats, 1, null))).isEqualTo("subscription.nothing-to-change");
        assertThat(codeOf(() -> paris.changes(seats, 5_000, null))).isEqualTo("catalog.quantity-out-of-range");
        assertThat(codeOf(() -> paris.adds(seats, 2, null, new BillingCycle(7), null)))
                .isEqualTo("catalog.term-not-in-cycles");
        assertThat(codeOf(() -> paris.adds(seats, 2, null, new BillingCycle(6), null)))
                .isEqualTo("catalog.not-sold");
    }

    @Test
    void isRefusedForWhatIsPausedOrInArrears() {
        world.does().pauseSubscription().pause(client.contact(), seats, null);
        assertThat(codeOf(() -> paris.changes(seats, 2, null))).isEqualTo("subscription.not-in-force");
        world.does().pauseSubscription().resume(client.contact(), seats, null);
        paris.grants(Act.PURCHASE);
        paris.on("2026-04-30");
        assertThat(world.does().renewSubscriptions().handle().count(RenewalReport.Fate.UNPAID))
                .isEqualTo(1);
        assertThat(codeOf(() -> paris.changes(seats, 2, null))).isEqualTo("subscription.in-arrears");
    }

    @Test
    void thatWasSentIsRefusedWhenAnotherOneCameFirst() {
        String link = shop.sends(paris.changes(seats, 3, null));
        paris.pays(paris.changes(seats, 2, null));

        assertThat(codeOf(() -> shop.pays(link, null))).isEqualTo("subscription.changed-meanwhile");
        assertThat(paris.read(seats).terms().quantity()).isEqualTo(2);
    }

    @Test
    void refusesARenewalThatWasSentAtAnotherPrice() {
        String link = shop.sends(paris.renewal(seats));
        paris.pays(paris.changes(seats, 50, null));

        assertThat(codeOf(() -> shop.pays(link, null))).isEqualTo("subscription.changed-meanwhile");
    }

    @Test
    void isLetGoOfWhenItsPaymentFailsAndHeldWhileThatIsUnclear() {
        CartId cart = paris.changes(seats, 3, null);
        world.gateway().next(ScriptedGateway.Fate.DECLINED, ScriptedGateway.Fate.CHARGED_BUT_UNCLEAR);
        assertThat(codeOf(() -> paris.pays(cart))).isEqualTo("payment.declined");
        assertThat(paris.read(seats).dues().paying()).isNull();

        shop.checksOut(cart, PurchaseMode.CLIENT_CARD);

        assertThat(codeOf(() -> paris.changes(seats, 2, null))).isEqualTo("subscription.payment-under-way");
        assertThat(paris.read(seats).terms().quantity()).isEqualTo(1);
    }
}
