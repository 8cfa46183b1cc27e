package org.cartulary.usecases.creditnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.MONTHLY;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Catalogue.eur;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.Extent;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.cart.AddChange;
import org.cartulary.ports.creditnote.IssueCreditNote;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the credit that a change leaves over, where it is not to wait for the next periods. */
class CreditLeftOversTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private SubscriptionId seats = new SubscriptionId(client.id().value());

    @BeforeEach
    void twoSeatsRunSinceTheLastOfMarchAndTwoMoreSinceTheTenth() {
        shop.stores(client, "tok_visa");
        shop.grants(
                client,
                new Grant(
                        Set.of(Act.PURCHASE, Act.RENEW, Act.CHANGE),
                        Set.of(),
                        Set.of(PurchaseMode.CLIENT_CARD),
                        null,
                        null,
                        null));
        CartId cart = shop.cart(client);
        shop.adds(cart, SEATS, new CartLine.Wish(2, MONTHLY, new Term(12), null, null));
        seats = pays(cart, PurchaseMode.CLIENT_CARD).started().get(0);
        on("2026-04-15");
        pays(changes(4, Timing.NOW, CreditUse.NEXT_PERIODS), PurchaseMode.CLIENT_CARD);
    }

    @Test
    void waitsForTheNextPeriodsUnlessItIsSaidOtherwise() {
        pays(changes(1, Timing.NOW, CreditUse.NEXT_PERIODS), PurchaseMode.CLIENT_CARD);

        assertThat(given()).isZero();
        assertThat(read().dues().credit()).isEqualTo(eur("6.30"));
    }

    @Test
    void goesBackToTheCardsLatestInvoiceFirst() {
        pays(changes(1, Timing.NOW, CreditUse.REFUND), PurchaseMode.CLIENT_CARD);

        assertThat(given()).isEqualTo(2);

        List<CreditNote> notes = notes();
        assertThat(notes).extracting(note -> note.credited().net()).containsExactly(eur("2.10"), eur("4.20"));
        assertThat(notes).extracting(note -> note.settlement().way()).containsOnly(SettlementWay.REFUND);
        assertThat(notes).extracting(CreditNote::reason).containsOnly("Change of seats");
        assertThat(read().dues().credit()).isNull();
        assertThat(given()).as("once").isZero();
        world.passes(Duration.ofSeconds(1));
        assertThat(world.does().settleRefunds().handle().made()).isEqualTo(2);
    }

    @Test
    void isKeptForTheClientAndPaysForWhatItBuysNext() {
        pays(changes(3, Timing.NOW, CreditUse.ACCOUNT_CREDIT), PurchaseMode.CLIENT_CARD);

        assertThat(given()).isOne();

        assertThat(notes().get(0).settlement().way()).isEqualTo(SettlementWay.ACCOUNT_CREDIT);
        assertThat(world.does()
                        .clientsOfReseller()
                        .one(shop.owner(), client.id())
                        .credit())
                .isEqualTo(notes().get(0).total());
        assertThat(read().dues().credit()).isNull();
    }

    @Test
    void comesWithTheChangeWhereThatIsAgreedForADay() {
        pays(changes(3, new Timing.On(LocalDate.parse("2026-04-20")), CreditUse.REFUND), PurchaseMode.CLIENT_CARD);
        assertThat(given()).isZero();

        on("2026-04-20");
        world.does().changeSubscriptions().handle();

        assertThat(given()).isOne();
        assertThat(notes().get(0).credited().net())
                .as("10 of 30 days of one seat")
                .isEqualTo(eur("1.40"));
    }

    @Test
    void staysWithTheSubscriptionAsFarAsNoInvoiceCanBeCredited() {
        pays(changes(1, Timing.NOW, CreditUse.REFUND), PurchaseMode.CLIENT_CARD);
        world.does().ordersOfReseller().page(shop.owner(), null, PageRequest.FIRST).items().stream()
                .filter(order -> order.quote().total().isPositive())
                .forEach(order -> world.does()
                        .issueCreditNote()
                        .handle(new IssueCreditNote.Command(
                                shop.owner(), order.invoice(), new Extent.All(), "By hand", SettlementWay.REFUND)));

        assertThat(given()).isZero();

        assertThat(read().dues().credit()).isEqualTo(eur("6.30"));
        assertThat(read().payOutOn()).as("it is not tried again").isEmpty();
    }

    @Test
    void isNotTheSameQuoteAsOneThatWaits() {
        CartId waits = changes(1, Timing.NOW, CreditUse.NEXT_PERIODS);
        String words = shop.quote(waits, PurchaseMode.CLIENT_CARD).canonical();
        CartId back = changes(1, Timing.NOW, CreditUse.REFUND);

        assertThat(shop.quote(back, PurchaseMode.CLIENT_CARD).canonical()).contains("\"creditUse\":\"refund\"");
        assertThat(words).doesNotContain("creditUse");
    }

    private CartId changes(int quantity, Timing when, CreditUse credit) {
        CartId cart = shop.cart(client);
        world.does()
                .addChange()
                .handle(new AddChange.Command(
                        shop.owner(), cart, seats, quantity, null, null, when, ProrationMethod.BY_DAY, credit, null));
        return cart;
    }

    private Order pays(CartId cart, PurchaseMode mode) {
        return Shop.booked(shop.checksOut(cart, mode));
    }

    private int given() {
        return world.does().creditLeftOvers().handle();
    }

    /** Latest first. */
    private List<CreditNote> notes() {
        return world.does()
                .creditNotesOfReseller()
                .page(shop.owner(), null, PageRequest.FIRST)
                .items();
    }

    private Subscription read() {
        return world.does().subscriptionsOfReseller().one(client.contact(), seats);
    }

    private void on(String day) {
        world.clock().set(Instant.parse(LocalDate.parse(day) + "T10:00:00Z"));
    }
}
