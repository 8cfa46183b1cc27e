package org.cartulary.usecases.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.MONTHLY;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Catalogue.eur;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.story.Refusals.refusalOf;

import java.time.LocalDate;
import java.util.Objects;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.quote.ComingRenewal;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.quote.Replay;
import org.cartulary.domain.quote.explanation.Explanation;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.ports.cart.AddRenewal;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Periods that are shorter than their cycle, so that what a client has falls due together. */
class CoTerminationTest {

    private final World world = new World();
    private final ChangingShop paris = new ChangingShop(world);
    private final Shop shop = paris.shop;
    private final ActiveClient client = paris.client;
    private SubscriptionId early = new SubscriptionId(client.id().value());

    @BeforeEach
    void threeSeatsFallDueOnTheFifthAndTwoOnTheTwentieth() {
        shop.stores(client, "tok_visa");
        paris.grants(Act.PURCHASE, Act.RENEW, Act.CHANGE);
        paris.on("2026-05-05");
        early = paris.bought(SEATS, new CartLine.Wish(3, MONTHLY, new Term(12), null, null));
        paris.on("2026-05-20");
        paris.bought(SEATS, new CartLine.Wish(2, MONTHLY, new Term(12), null, null));
        paris.on("2026-05-25");
    }

    @Test
    void bringsWhatRunsToOneDayForAPartOfAPeriod() {
        QuoteLine part = quoted(renewal(early, "2026-06-20")).lines().get(0);
        assertThat(part.period()).isEqualTo(new BillingPeriod(day("2026-06-05"), day("2026-06-20")));
        assertThat(part.net()).as("15 of 30 days of 12.60").isEqualTo(eur("6.30"));
        assertThat(Explanation.of(part, Language.EN)).contains("Of that 15 of 30 days: €6.30.");

        paris.pays(renewal(early, "2026-06-20"));

        assertThat(paris.read(early).paidThrough()).isEqualTo("2026-06-20");
        assertThat(paris.read(early).termEnds()).isEqualTo("2027-05-20");
        assertThat(paris.renewedOn("2026-06-20").lines())
                .as("both in one order")
                .extracting(QuoteLine::net)
                .containsExactlyInAnyOrder(eur("12.60"), eur("8.40"));
        assertThat(paris.read(early).currentPeriod())
                .isEqualTo(new BillingPeriod(day("2026-06-20"), day("2026-07-20")));
    }

    @Test
    void startsWhatIsNewWithAShorterPeriod() {
        Quote quote = quoted(starting("2026-06-20"));
        assertThat(quote.net()).as("26 of 31 days of 16.80").isEqualTo(eur("14.09"));
        assertThat(Replay.confirms(quote)).isTrue();

        SubscriptionId started = paris.pays(starting("2026-06-20")).started().get(0);

        assertThat(paris.read(started).currentPeriod())
                .isEqualTo(new BillingPeriod(day("2026-05-25"), day("2026-06-20")));
        assertThat(paris.read(started).paidForPeriod()).isEqualTo(eur("14.09"));
        assertThat(paris.renewedOn("2026-06-20").lines())
                .extracting(QuoteLine::net)
                .containsExactlyInAnyOrder(eur("12.60"), eur("8.40"), eur("16.80"));
    }

    @Test
    void changesWithinAShortPeriodByWhatThatCosts() {
        SubscriptionId started = paris.pays(starting("2026-06-20")).started().get(0);

        Order first = paris.pays(paris.changes(started, 8, Timing.NOW));
        Order second = paris.pays(paris.changes(started, 4, Timing.NOW));

        assertThat(first.quote().net()).as("26 of 31 days of four more").isEqualTo(eur("14.09"));
        assertThat(second.quote().lines().get(0).credit())
                .isEqualTo(Objects.requireNonNull(second.quote().lines().get(0).change())
                        .charge());
        assertThat(paris.read(started).dues().credit())
                .as("up and down again")
                .isEqualTo(first.quote().net());
        assertThat(Replay.confirms(first.quote()) && Replay.confirms(second.quote()))
                .as("each certificate comes to the same bytes")
                .isTrue();
    }

    @Test
    void tellsWhenTheWholePeriodsBegin() {
        Quote quote = quoted(starting("2026-06-20"));

        assertThat(ComingRenewal.of(quote)).singleElement().satisfies(coming -> {
            assertThat(coming.afterDays()).isEqualTo(26);
            assertThat(coming.net()).isEqualTo(eur("16.80"));
        });
    }

    @Test
    void isRefusedForDaysThatAreNotWithinAPeriod() {
        assertThat(refusalOf(() -> renewal(early, "2026-06-05")))
                .isEqualTo(new SubscriptionError.NotWithinNextPeriod(
                        early, day("2026-06-05"), day("2026-06-05"), day("2026-07-05")));
        assertThat(codeOf(() -> renewal(early, "2026-07-05"))).isEqualTo("subscription.not-within-next-period");
        assertThat(codeOf(() -> quoted(starting("2026-05-25")))).isEqualTo("cart.not-within-a-period");
        assertThat(codeOf(() -> quoted(starting("2026-06-25")))).isEqualTo("cart.not-within-a-period");
        paris.grants(Act.PURCHASE);
        paris.on("2026-06-05");
        world.does().renewSubscriptions().handle();
        assertThat(codeOf(() -> renewal(early, "2026-06-20"))).isEqualTo("subscription.in-arrears");
    }

    @Test
    void isRefusedOnceAFirstPeriodThatWasSentIsOver() {
        String link = shop.sends(starting("2026-05-27"));
        paris.on("2026-05-27");

        assertThat(codeOf(() -> shop.pays(link, null))).isEqualTo("cart.not-within-a-period");
    }

    @Test
    void isNotPaidTwiceForOnePeriod() {
        String link = shop.sends(renewal(early, "2026-06-20"));
        paris.pays(paris.renewal(early));

        assertThat(codeOf(() -> shop.pays(link, null))).isEqualTo("subscription.renewed-meanwhile");
    }

    private Quote quoted(CartId cart) {
        return shop.quote(cart, PurchaseMode.CLIENT_CARD);
    }

    private CartId renewal(SubscriptionId subscription, String until) {
        CartId cart = shop.cart(client);
        world.does().addRenewal().handle(new AddRenewal.Command(shop.owner(), cart, subscription, day(until), null));
        return cart;
    }

    /** Four seats. */
    private CartId starting(String until) {
        CartId cart = shop.cart(client);
        shop.adds(cart, SEATS, new CartLine.Wish(4, MONTHLY, new Term(12), null, null, null, day(until)));
        return cart;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
