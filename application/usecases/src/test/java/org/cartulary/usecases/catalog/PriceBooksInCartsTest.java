package org.cartulary.usecases.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.ANNUAL;
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
import org.cartulary.domain.catalog.Audience;
import org.cartulary.domain.catalog.BookContent;
import org.cartulary.domain.catalog.BookRule;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.catalog.DraftPriceBook;
import org.cartulary.ports.catalog.PublishPriceBook;
import org.cartulary.ports.catalog.WithdrawPriceBook;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PriceBooksInCartsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-31");
    private static final Audience EVERYONE = new Audience.Everyone();

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");

    @BeforeEach
    void theClientPermits() {
        shop.stores(client, "tok_visa");
        shop.grants(
                client,
                new Grant(
                        Set.of(Act.PURCHASE, Act.RENEW), Set.of(), Set.of(PurchaseMode.CLIENT_CARD), null, null, null));
    }

    @Test
    void decideWhatACartCostsFromTheirDayOn() {
        PriceBookId book = publishes(EVERYONE, BookRule.KEEP, HOSTING, ANNUAL, "100.00", TODAY.plusDays(1));
        CartId cart = shop.cart(client, HOSTING);
        assertThat(quote(cart).net()).isEqualTo(eur("120.00"));
        assertThat(quote(cart).lines().get(0).book()).isNull();

        world.clock().set(Instant.parse("2026-03-31T22:00:00Z"));

        assertThat(quote(cart).net()).isEqualTo(eur("100.00"));
        assertThat(quote(cart).lines().get(0).book()).isEqualTo(book);
        assertThat(quote(cart).canonical()).contains(book.toString());
    }

    @Test
    void areForTheClientsTheyAreForAlone() {
        publishes(new Audience.OfClient(client.id()), BookRule.KEEP, HOSTING, ANNUAL, "80.00", TODAY);
        ActiveClient eve = shop.client("Eve");

        assertThat(quote(shop.cart(client, HOSTING)).net()).isEqualTo(eur("80.00"));
        assertThat(quote(shop.cart(eve, HOSTING)).net()).isEqualTo(eur("120.00"));
    }

    @Test
    void sellCyclesThatTheProductHasNot() {
        CartId cart = shop.cart(client);
        CartLine.Wish twoYears = new CartLine.Wish(null, new BillingCycle(24), new Term(24), null, null);
        assertThat(codeOf(() -> shop.adds(cart, HOSTING, twoYears))).isEqualTo("catalog.not-sold");

        publishes(EVERYONE, BookRule.KEEP, HOSTING, new BillingCycle(24), "200.00", TODAY);
        shop.adds(cart, HOSTING, twoYears);

        assertThat(quote(cart).net()).isEqualTo(eur("200.00"));
    }

    @Test
    void leaveSubscriptionsTheirPriceOrMoveThemAtRenewalByTheirRule() {
        SubscriptionId seats = bought(SEATS);
        publishes(EVERYONE, BookRule.KEEP, SEATS, MONTHLY, "9.00", LocalDate.parse("2026-04-15"));
        assertThat(renewedOn("2026-04-30").net()).isEqualTo(eur("4.20"));

        PriceBookId moving =
                publishes(EVERYONE, BookRule.MOVE_AT_RENEWAL, SEATS, MONTHLY, "5.00", LocalDate.parse("2026-05-15"));
        Quote moved = renewedOn("2026-05-31");

        assertThat(moved.net()).isEqualTo(eur("5.00"));
        assertThat(moved.lines().get(0).book()).isEqualTo(moving);
        var terms = world.does()
                .subscriptionsOfReseller()
                .one(client.contact(), seats)
                .terms();
        assertThat(terms.recurring()).isEqualTo(eur("5.00"));
        assertThat(terms.book()).isEqualTo(moving);
    }

    @Test
    void thatAreWithdrawnStayThePriceOfThoseWhoHoldThem() {
        PriceBookId book = publishes(EVERYONE, BookRule.KEEP, SEATS, MONTHLY, "3.00", TODAY);
        bought(SEATS);
        world.does().withdrawPriceBook().handle(new WithdrawPriceBook.Command(shop.owner(), book));

        assertThat(quote(shop.cart(client, SEATS)).net()).isEqualTo(eur("4.20"));
        assertThat(renewedOn("2026-04-30").net()).isEqualTo(eur("3.00"));
    }

    private PriceBookId publishes(
            Audience audience, BookRule rule, ProductCode product, BillingCycle cycle, String price, LocalDate from) {
        BookContent content = new BookContent(
                "Book", audience, rule, Map.of(product, List.of(Price.flat(cycle, eur(price), eur("0.00")))));
        PriceBookId book = world.does()
                .draftPriceBook()
                .handle(new DraftPriceBook.Command(shop.owner(), null, content, null))
                .id();
        world.does().publishPriceBook().handle(new PublishPriceBook.Command(shop.owner(), book, from, null));
        return book;
    }

    private SubscriptionId bought(ProductCode product) {
        return Shop.booked(shop.checksOut(shop.cart(client, product), PurchaseMode.CLIENT_CARD))
                .started()
                .get(0);
    }

    private Quote quote(CartId cart) {
        return shop.quote(cart, PurchaseMode.CLIENT_CARD);
    }

    private Quote renewedOn(String day) {
        world.clock().set(Instant.parse(day + "T10:00:00Z"));
        world.does().renewSubscriptions().handle();
        return Objects.requireNonNull(world.does()
                        .ordersOfReseller()
                        .page(shop.owner(), null, PageRequest.FIRST)
                        .items()
                        .get(0))
                .quote();
    }
}
