package org.cartulary.usecases.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.MONTHLY;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Catalogue.eur;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.Audience;
import org.cartulary.domain.catalog.BookContent;
import org.cartulary.domain.catalog.BookRule;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.SubscriptionState;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.cart.AddChange;
import org.cartulary.ports.catalog.DraftPriceBook;
import org.cartulary.ports.catalog.PublishPriceBook;
import org.cartulary.ports.invoice.InvoicesOfReseller.Wanted;
import org.cartulary.ports.permission.RevokePermission;
import org.cartulary.ports.subscription.CancelSubscription;
import org.junit.jupiter.api.Test;

/** Two years of three subscriptions, day by day, with everything that happens to them. */
class TwoYearsStoryTest {

    private static final LocalDate BEGIN = LocalDate.parse("2027-01-31");

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final Map<LocalDate, Runnable> diary = new TreeMap<>();
    private SubscriptionId seats = new SubscriptionId(client.id().value());

    @Test
    void seatsThatGrowShrinkAndAreOncePaidLate() {
        bought(2);
        on("2027-03-15", () -> changes(5));
        on("2027-07-30", () -> world.gateway().next(ScriptedGateway.Fate.DECLINED, ScriptedGateway.Fate.DECLINED));
        on("2027-09-10", () -> changes(3));
        on("2027-12-01", this::publishesDearerSeats);

        lives(731);

        Subscription end = read();
        assertThat(end.paidThrough()).as("the anchor's day, clamped").isEqualTo("2029-02-28");
        assertThat(end.terms().quantity()).isEqualTo(3);
        assertThat(end.terms().recurring()).isEqualTo(eur("15.00"));
        assertThat(paid())
                .containsExactly(
                        "2027-01-31 8.40",
                        "2027-02-28 8.40",
                        // 16 of 31 days of 21.00 less as many of 8.40
                        "2027-03-15 6.50",
                        "2027-03-31 21.00",
                        "2027-04-30 21.00",
                        "2027-05-31 21.00",
                        "2027-06-30 21.00",
                        // declined on the last of July and the day after it
                        "2027-08-03 21.00",
                        "2027-08-31 21.00",
                        "2027-09-10 0.00",
                        "2027-09-30 12.60",
                        "2027-10-31 12.60",
                        "2027-11-30 12.60",
                        "2027-12-31 15.00",
                        "2028-01-31 15.00",
                        "2028-02-29 15.00",
                        "2028-03-31 15.00",
                        "2028-04-30 15.00",
                        "2028-05-31 15.00",
                        "2028-06-30 15.00",
                        "2028-07-31 15.00",
                        "2028-08-31 15.00",
                        "2028-09-30 15.00",
                        "2028-10-31 15.00",
                        "2028-11-30 15.00",
                        "2028-12-31 15.00",
                        "2029-01-31 15.00");
        Ledger.agrees(world, invoices());
    }

    @Test
    void aServiceThatIsPausedAndThenCancelledForTheEndOfItsPeriod() {
        bought(1);
        on("2027-02-10", () -> world.does().pauseSubscription().pause(client.contact(), seats, null));
        on("2027-03-12", () -> world.does().pauseSubscription().resume(client.contact(), seats, null));
        on("2027-05-05", () -> cancels(Timing.PERIOD_END));
        on("2027-05-06", () -> world.does().cancelSubscription().keep(client.contact(), seats, null));
        on("2028-01-05", () -> cancels(Timing.PERIOD_END));

        lives(731);

        assertThat(read().state()).isEqualTo(SubscriptionState.CANCELLED);
        assertThat(paid()).startsWith("2027-01-31 4.20", "2027-03-30 4.20", "2027-04-30 4.20", "2027-05-30 4.20");
        assertThat(paid()).last().isEqualTo("2027-12-30 4.20");
        assertThat(paid()).hasSize(11);
        assertThat(read().course().endsOn()).isEqualTo("2028-01-30");
        Ledger.agrees(world, invoices());
    }

    @Test
    void aClientThatTakesItsPermissionBackAndGivesItTooLate() {
        bought(1);
        on(
                "2027-06-01",
                () -> world.does()
                        .revokePermission()
                        .handle(new RevokePermission.Command(client.contact(), client.id())));
        on("2027-07-20", this::permits);
        on(
                "2027-10-01",
                () -> world.does()
                        .revokePermission()
                        .handle(new RevokePermission.Command(client.contact(), client.id())));

        lives(731);

        assertThat(paid())
                .as("June's last period was paid when it was permitted again, and July's the day it was due")
                .containsExactly(
                        "2027-01-31 4.20",
                        "2027-02-28 4.20",
                        "2027-03-31 4.20",
                        "2027-04-30 4.20",
                        "2027-05-31 4.20",
                        "2027-07-30 4.20",
                        "2027-07-31 4.20",
                        "2027-08-31 4.20",
                        "2027-09-30 4.20");
        assertThat(read().state()).isEqualTo(SubscriptionState.EXPIRED);
        assertThat(read().course().endsOn()).isEqualTo("2027-11-30");
        Ledger.agrees(world, invoices());
    }

    private void bought(int quantity) {
        day(BEGIN);
        shop.stores(client, "tok_visa");
        permits();
        CartId cart = shop.cart(client);
        shop.adds(cart, SEATS, new CartLine.Wish(quantity, MONTHLY, new Term(12), null, null));
        seats = Shop.booked(shop.checksOut(cart, PurchaseMode.CLIENT_CARD))
                .started()
                .get(0);
    }

    private void permits() {
        shop.grants(
                client,
                new Grant(
                        Set.of(Act.PURCHASE, Act.RENEW, Act.CHANGE),
                        Set.of(),
                        Set.of(PurchaseMode.CLIENT_CARD),
                        eur("100.00"),
                        eur("100.00"),
                        null));
    }

    private void on(String date, Runnable act) {
        diary.put(LocalDate.parse(date), act);
    }

    /** Each day first what people do, and then the recurring work, twice. */
    private void lives(int days) {
        for (int i = 1; i <= days; i++) {
            LocalDate today = BEGIN.plusDays(i);
            day(today);
            Runnable act = diary.remove(today);
            if (act != null) {
                act.run();
            }
            for (int run = 0; run < 2; run++) {
                world.does().endSubscriptions().handle();
                world.does().renewSubscriptions().handle();
            }
        }
        assertThat(diary).isEmpty();
    }

    private void day(LocalDate date) {
        world.clock().set(Instant.parse(date + "T10:00:00Z"));
    }

    private void changes(int quantity) {
        CartId cart = shop.cart(client);
        world.does()
                .addChange()
                .handle(new AddChange.Command(shop.owner(), cart, seats, quantity, null, null, null, null, null, null));
        shop.checksOut(cart, PurchaseMode.CLIENT_CARD);
    }

    private void cancels(Timing when) {
        world.does().cancelSubscription().cancel(new CancelSubscription.Command(client.contact(), seats, when, null));
    }

    private void publishesDearerSeats() {
        BookContent content = new BookContent(
                "Dearer",
                new Audience.Everyone(),
                BookRule.MOVE_AT_RENEWAL,
                Map.of(SEATS, List.of(Price.flat(MONTHLY, eur("5.00"), eur("0.00")))));
        var book = world.does().draftPriceBook().handle(new DraftPriceBook.Command(shop.owner(), null, content, null));
        world.does()
                .publishPriceBook()
                .handle(new PublishPriceBook.Command(shop.owner(), book.id(), LocalDate.parse("2027-12-15"), null));
    }

    private Subscription read() {
        return world.does().subscriptionsOfReseller().one(client.contact(), seats);
    }

    /** The day and the net amount of each invoice, oldest first. */
    private List<String> paid() {
        List<String> paid = new ArrayList<>();
        for (Invoice invoice : invoices()) {
            paid.add(0, invoice.issuedOn() + " " + invoice.quote().net().getAmount());
        }
        return paid;
    }

    private List<Invoice> invoices() {
        return world.does()
                .invoicesOfReseller()
                .page(shop.owner(), Wanted.ALL, new PageRequest(PageRequest.MOST, null))
                .items();
    }
}
