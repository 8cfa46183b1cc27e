package org.cartulary.usecases.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.ANNUAL;
import static org.cartulary.usecases.story.Catalogue.BACKUP;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.MONTHLY;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Catalogue.eur;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.ProductTerms;
import org.cartulary.domain.catalog.QuantityRange;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.quote.ProratedChange;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.cart.AddChange;
import org.cartulary.ports.catalog.DefineProduct;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.ScriptedGateway;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeSubscriptionTest {

    private static final ProductCode PLUS = new ProductCode("hosting-plus");

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private SubscriptionId seats = new SubscriptionId(client.id().value());

    @BeforeEach
    void aSeatRunsSinceTheLastOfMarchAndHalfItsMonthIsOver() {
        shop.stores(client, "tok_visa");
        grants(Act.PURCHASE, Act.RENEW, Act.CHANGE);
        seats = bought(SEATS, new CartLine.Wish(1, MONTHLY, new Term(12), null, null));
        on("2026-04-15");
    }

    @Test
    void chargesTheRestOfThePeriodForSeatsThatAreAdded() {
        CartId cart = changes(3, null);

        Quote quote = shop.quote(cart, PurchaseMode.CLIENT_CARD);

        ProratedChange change = Objects.requireNonNull(quote.lines().get(0).change());
        assertThat(change.rest()).hasToString("15/30 DAY");
        assertThat(change.credit()).isEqualTo(eur("2.10"));
        assertThat(change.charge()).isEqualTo(eur("6.30"));
        assertThat(quote.net()).isEqualTo(eur("4.20"));
        assertThat(read().terms().quantity()).as("a draft changes nothing").isEqualTo(1);
        pays(cart);
        assertThat(read().terms().quantity()).isEqualTo(3);
        assertThat(read().terms().recurring()).isEqualTo(eur("12.60"));
        assertThat(read().paidThrough()).isEqualTo("2026-04-30");
        assertThat(renewedOn("2026-04-30").net()).isEqualTo(eur("12.60"));
    }

    @Test
    void isRightASecondAndAThirdTimeInOnePeriod() {
        pays(changes(3, null));
        on("2026-04-20");
        pays(changes(5, null));
        on("2026-04-25");

        Quote third = shop.quote(changes(6, null), PurchaseMode.CLIENT_CARD);

        assertThat(third.lines().get(0).credit())
                .as("5 of 30 days of five seats")
                .isEqualTo(eur("3.50"));
        assertThat(third.net()).isEqualTo(eur("0.70"));
    }

    @Test
    void waitsForTheNextPeriodWhereItIsLess() {
        pays(changes(3, null));
        CartId fewer = changes(2, null);
        assertThat(shop.quote(fewer, PurchaseMode.CLIENT_CARD).total()).isEqualTo(eur("0.00"));

        pays(fewer);

        Subscription scheduled = read();
        assertThat(scheduled.terms().quantity()).isEqualTo(3);
        assertThat(Objects.requireNonNull(scheduled.dues().scheduled()).quantity())
                .isEqualTo(2);
        assertThat(renewedOn("2026-04-30").net()).isEqualTo(eur("8.40"));
        assertThat(read().terms().quantity()).isEqualTo(2);
        assertThat(read().dues().scheduled()).isNull();
    }

    @Test
    void isTakenBackAsLongAsItWaits() {
        pays(changes(3, null));
        pays(changes(2, null));

        Subscription undone = world.does().undoChange().handle(shop.owner(), seats, null);

        assertThat(undone.dues().scheduled()).isNull();
        assertThat(renewedOn("2026-04-30").net()).isEqualTo(eur("12.60"));
        assertThat(codeOf(() -> world.does().undoChange().handle(shop.owner(), seats, null)))
                .isEqualTo("subscription.no-change-scheduled");
    }

    @Test
    void givesWhatIsLeftOverToTheNextPeriods() {
        pays(changes(3, null));
        CartId fewer = changes(1, Timing.NOW);
        assertThat(shop.quote(fewer, PurchaseMode.CLIENT_CARD).net()).isEqualTo(eur("0.00"));
        pays(fewer);
        assertThat(read().dues().credit()).as("up and down again").isEqualTo(eur("4.20"));

        Quote next = renewedOn("2026-04-30");

        assertThat(next.lines().get(0).credit()).isEqualTo(eur("4.20"));
        assertThat(next.net()).isEqualTo(eur("0.00"));
        assertThat(renewedOn("2026-05-31").net()).isEqualTo(eur("4.20"));
        assertThat(read().dues().credit()).isNull();
    }

    @Test
    void beginsANewPeriodAndTermWithAnotherCycle() {
        SubscriptionId hosting = bought(HOSTING, new CartLine.Wish(null, MONTHLY, null, null, null));
        on("2026-04-30");
        CartId cart = adds(hosting, null, null, ANNUAL, Timing.NOW);

        Order order = pays(cart);

        assertThat(order.quote().net()).as("120.00 less 15 of 30 days of 11.00").isEqualTo(eur("114.50"));
        Subscription annual = read(hosting);
        assertThat(annual.anchor()).isEqualTo("2026-04-30");
        assertThat(annual.paidThrough()).isEqualTo("2027-04-30");
        assertThat(annual.termEnds()).isEqualTo("2029-04-30");
    }

    @Test
    void movesBetweenThePlansOfAFamilyAlone() {
        SubscriptionId hosting = bought(HOSTING, new CartLine.Wish(null, MONTHLY, null, null, null));
        definesPlus();

        Order order = pays(adds(hosting, null, PLUS, null, null));

        assertThat(order.quote().net()).as("on its first day").isEqualTo(eur("9.00"));
        assertThat(read(hosting).terms().product()).isEqualTo(PLUS);
        assertThat(read(hosting).terms().name()).isEqualTo("Plus");
        assertThat(codeOf(() -> adds(hosting, null, SEATS, null, null))).isEqualTo("subscription.of-another-family");
        assertThat(codeOf(() -> adds(hosting, null, BACKUP, null, null))).isEqualTo("subscription.of-another-family");
    }

    @Test
    void needsTheActThatIsNamedForIt() {
        CartId cart = changes(3, null);
        grants(Act.PURCHASE, Act.RENEW);

        assertThat(codeOf(() -> pays(cart))).isEqualTo("permission.not-granted");
    }

    @Test
    void isRefusedWhereNothingIsDifferentOrTheProductDoesNotAllowIt() {
        assertThat(codeOf(() -> changes(1, null))).isEqualTo("subscription.nothing-to-change");
        assertThat(codeOf(() -> changes(5_000, null))).isEqualTo("catalog.quantity-out-of-range");
        assertThat(codeOf(() -> adds(seats, 2, null, new BillingCycle(7), null)))
                .isEqualTo("catalog.term-not-in-cycles");
        assertThat(codeOf(() -> adds(seats, 2, null, new BillingCycle(6), null)))
                .isEqualTo("catalog.not-sold");
        assertThat(codeOf(() -> changes(2, Timing.TERM_END))).isEqualTo("input.malformed");
    }

    @Test
    void isRefusedForWhatIsPausedOrInArrears() {
        world.does().pauseSubscription().pause(client.contact(), seats, null);
        assertThat(codeOf(() -> changes(2, null))).isEqualTo("subscription.not-in-force");
        world.does().pauseSubscription().resume(client.contact(), seats, null);
        grants(Act.PURCHASE);
        on("2026-04-30");
        assertThat(world.does().renewSubscriptions().handle().count(RenewalReport.Fate.UNPAID))
                .isEqualTo(1);
        assertThat(codeOf(() -> changes(2, null))).isEqualTo("subscription.in-arrears");
    }

    @Test
    void thatWasSentIsRefusedWhenAnotherOneCameFirst() {
        String link = shop.sends(changes(3, null));
        pays(changes(2, null));

        assertThat(codeOf(() -> shop.pays(link, null))).isEqualTo("subscription.changed-meanwhile");
        assertThat(read().terms().quantity()).isEqualTo(2);
    }

    @Test
    void isLetGoOfWhenItsPaymentFailsAndHeldWhileThatIsUnclear() {
        CartId cart = changes(3, null);
        world.gateway().next(ScriptedGateway.Fate.DECLINED, ScriptedGateway.Fate.CHARGED_BUT_UNCLEAR);
        assertThat(codeOf(() -> pays(cart))).isEqualTo("payment.declined");
        assertThat(read().dues().paying()).isNull();

        shop.checksOut(cart, PurchaseMode.CLIENT_CARD);

        assertThat(codeOf(() -> changes(2, null))).isEqualTo("subscription.payment-under-way");
        assertThat(read().terms().quantity()).isEqualTo(1);
    }

    private CartId changes(int quantity, @Nullable Timing when) {
        return adds(seats, quantity, null, null, when);
    }

    private CartId adds(
            SubscriptionId subscription,
            @Nullable Integer quantity,
            @Nullable ProductCode product,
            @Nullable BillingCycle cycle,
            @Nullable Timing when) {
        CartId cart = shop.cart(client);
        world.does()
                .addChange()
                .handle(new AddChange.Command(shop.owner(), cart, subscription, quantity, product, cycle, when, null));
        return cart;
    }

    private Order pays(CartId cart) {
        return Shop.booked(shop.checksOut(cart, PurchaseMode.CLIENT_CARD));
    }

    private SubscriptionId bought(ProductCode product, CartLine.Wish wish) {
        CartId cart = shop.cart(client);
        shop.adds(cart, product, wish);
        return pays(cart).started().get(0);
    }

    private void grants(Act... acts) {
        shop.grants(client, new Grant(Set.of(acts), Set.of(), Set.of(PurchaseMode.CLIENT_CARD), null, null, null));
    }

    private Quote renewedOn(String day) {
        on(day);
        world.does().renewSubscriptions().handle();
        return world.does()
                .ordersOfReseller()
                .page(shop.owner(), null, PageRequest.FIRST)
                .items()
                .get(0)
                .quote();
    }

    private void on(String day) {
        world.clock().set(Instant.parse(LocalDate.parse(day) + "T10:00:00Z"));
    }

    private Subscription read() {
        return read(seats);
    }

    private Subscription read(SubscriptionId id) {
        return world.does().subscriptionsOfReseller().one(client.contact(), id);
    }

    private void definesPlus() {
        world.does()
                .defineProduct()
                .handle(new DefineProduct.Command(
                        shop.owner(),
                        PLUS,
                        "hosting",
                        ProductKind.BASE,
                        Set.of(),
                        new ProductTerms(Term.THREE_YEARS, new QuantityRange(1, 1), false, true, TaxCategory.S),
                        Map.of(Language.EN, "Plus"),
                        List.of(Price.flat(MONTHLY, eur("20.00"), eur("0.00"))),
                        null));
    }
}
