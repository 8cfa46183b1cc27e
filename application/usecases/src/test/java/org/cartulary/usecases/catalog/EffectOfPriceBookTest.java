package org.cartulary.usecases.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.catalog.BookMarket.EVERYONE;
import static org.cartulary.usecases.catalog.BookMarket.TODAY;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.MONTHLY;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Catalogue.eur;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cartulary.domain.catalog.Audience;
import org.cartulary.domain.catalog.BookRule;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ApiKeyId;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.domain.subscription.BookEffect;
import org.cartulary.domain.subscription.EffectTotal;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.catalog.EffectOfPriceBook.Effect;
import org.cartulary.ports.catalog.WithdrawPriceBook;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Rows;
import org.junit.jupiter.api.Test;

class EffectOfPriceBookTest {

    private static final LocalDate DUE = LocalDate.parse("2026-04-30");

    private final BookMarket market = new BookMarket();
    private final ActiveClient ada = market.client("Ada", null);
    private final SubscriptionId hosting = market.buys(ada, HOSTING, 1, MONTHLY);
    private final ActiveClient bob = market.client("Bob", null);
    private final SubscriptionId seats = market.buys(bob, SEATS, 5, MONTHLY);

    @Test
    void isListedNewestFirstWithItsTotals() {
        Effect effect = market.effect(dearer(EVERYONE), null);

        assertThat(effect.from()).isEqualTo(TODAY);
        assertThat(effect.page())
                .isEqualTo(new Page<>(
                        List.of(
                                new BookEffect(seats, bob.id(), SEATS, 5, MONTHLY, DUE, eur("21.00"), eur("25.00")),
                                new BookEffect(
                                        hosting, ada.id(), HOSTING, 1, MONTHLY, DUE, eur("11.00"), eur("12.00"))),
                        null));
        assertThat(effect.totals()).containsExactly(new EffectTotal(MONTHLY, 2, eur("32.00"), eur("37.00")));
        assertThat(effect.samePrice()).isZero();
    }

    @Test
    void isReadPageByPageOfWhatIsLookedAt() {
        PriceBookId book = market.drafts(EVERYONE, BookRule.MOVE_AT_RENEWAL, Map.of(SEATS, "4.20", HOSTING, "12.00"));

        Effect newest = market.effect(book, null, new PageRequest(1, null));
        Effect oldest =
                market.effect(book, null, new PageRequest(1, newest.page().next()));

        assertThat(newest.page()).isEqualTo(new Page<>(List.of(), seats.toString()));
        assertThat(newest.samePrice()).isOne();
        assertThat(newest.totals()).isEmpty();
        assertThat(oldest.page().items()).extracting(BookEffect::subscription).containsExactly(hosting);
        assertThat(oldest.page().next()).isNull();
        assertThat(oldest.samePrice()).isZero();
    }

    @Test
    void ofABookForOneClientLooksAtThatClientAlone() {
        Effect effect = market.effect(dearer(new Audience.OfClient(ada.id())), null, new PageRequest(1, null));

        assertThat(effect.page().items()).extracting(BookEffect::subscription).containsExactly(hosting);
        assertThat(effect.page().next()).isNull();
    }

    @Test
    void isNoneOfABookThatMovesNobody() {
        PriceBookId withdrawn = dearer(EVERYONE);
        market.world.does().withdrawPriceBook().handle(new WithdrawPriceBook.Command(market.shop.owner(), withdrawn));
        PriceBookId keep = market.drafts(EVERYONE, BookRule.KEEP, Map.of(SEATS, "5.00"));

        for (PriceBookId book : List.of(withdrawn, keep)) {
            assertThat(market.effect(book, DUE, new PageRequest(1, null)))
                    .isEqualTo(new Effect(DUE, new Page<>(List.of(), null), 0, List.of()));
        }
    }

    @Test
    void ofAPublishedBookGoesByItsDay() {
        PriceBookId book = market.publishes(dearer(EVERYONE), DUE.plusDays(1));

        for (LocalDate from : List.of(TODAY, DUE.plusDays(1))) {
            assertThat(market.effect(book, from).from()).isEqualTo(DUE.plusDays(1));
        }
        assertThat(market.effect(book, null).page().items())
                .extracting(BookEffect::day)
                .containsOnly(LocalDate.parse("2026-05-31"));
        assertThat(market.effect(book, LocalDate.parse("2026-06-01")).page().items())
                .extracting(BookEffect::day)
                .containsOnly(LocalDate.parse("2026-06-30"));
    }

    @Test
    void ofADraftIsRefusedAsItsPublicationWouldBe() {
        PriceBookId empty = market.drafts(EVERYONE, BookRule.MOVE_AT_RENEWAL, Map.of());
        PriceBookId book = dearer(EVERYONE);

        assertThat(codeOf(() -> market.effect(empty, null))).isEqualTo("price-book.empty");
        assertThat(codeOf(() -> market.effect(book, TODAY.minusDays(1)))).isEqualTo("price-book.in-the-past");
        assertThat(codeOf(() -> market.publishes(book, TODAY.minusDays(1)))).isEqualTo("price-book.in-the-past");
    }

    @Test
    void isForWhoMayReadBothTheCatalogueAndSubscriptions() {
        PriceBookId book = dearer(EVERYONE);
        Actor both = withScopes(Set.of(Scope.CATALOG_READ, Scope.SUBSCRIPTIONS_READ));
        List<String> before = Rows.of(market.shop);

        for (Scope alone : both.scopes()) {
            assertThat(codeOf(() -> asked(withScopes(Set.of(alone)), book))).isEqualTo("access.scope-missing");
        }
        assertThat(codeOf(() -> asked(ada.contact(), book))).isEqualTo("access.scope-missing");
        assertThat(asked(both, book)).isEqualTo(market.effect(book, null));
        assertThat(codeOf(() -> asked(both, new PriceBookId(new UUID(0, 9))))).isEqualTo("price-book.unknown");
        assertThat(Rows.of(market.shop)).isEqualTo(before);
    }

    private Effect asked(Actor actor, PriceBookId book) {
        return market.world.does().effectOfPriceBook().page(actor, book, null, PageRequest.FIRST);
    }

    private Actor withScopes(Set<Scope> scopes) {
        return new Actor.KeyHolder(new ApiKeyId(new UUID(0, 1)), market.shop.reseller(), scopes);
    }

    private PriceBookId dearer(Audience audience) {
        return market.drafts(audience, BookRule.MOVE_AT_RENEWAL, Map.of(SEATS, "5.00", HOSTING, "12.00"));
    }
}
