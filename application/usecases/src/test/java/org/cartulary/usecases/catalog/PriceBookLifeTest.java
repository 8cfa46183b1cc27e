package org.cartulary.usecases.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.story.Refusals.refusalOf;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.cartulary.domain.catalog.Audience;
import org.cartulary.domain.catalog.BookContent;
import org.cartulary.domain.catalog.BookRule;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.catalog.PriceBookState;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.VersionError;
import org.cartulary.ports.catalog.DraftPriceBook;
import org.cartulary.ports.catalog.PublishPriceBook;
import org.cartulary.ports.catalog.WithdrawPriceBook;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PriceBookLifeTest {

    private static final Price PRICE =
            Price.flat(new BillingCycle(12), Money.parse("EUR 99.00"), Money.parse("EUR 0.00"));
    private static final LocalDate TODAY = LocalDate.ofInstant(Moments.NOW, ZoneId.of("Europe/Paris"));

    private final World world = new World();
    private final UseCases does = world.does();
    private final Shop shop = Shop.in(world);

    @Test
    void isDraftedWrittenAnewPublishedAndWithdrawn() {
        PriceBook draft = drafts(shop.owner(), null, content(new Audience.Everyone(), HOSTING));
        PriceBook anew = drafts(shop.owner(), draft.id(), content(schools(), HOSTING));
        PriceBook published = publishes(shop.owner(), draft.id(), TODAY, anew.version());

        assertThat(published.content()).isEqualTo(anew.content());
        assertThat(published.validFrom()).isEqualTo(TODAY);
        assertThat(does.priceBooksOfReseller().one(shop.owner(), draft.id())).isEqualTo(published);
        assertThat(withdraws(shop.owner(), draft.id()).state()).isEqualTo(PriceBookState.WITHDRAWN);
        assertThat(does.priceBooksOfReseller()
                        .page(shop.owner(), PageRequest.FIRST)
                        .items())
                .extracting(PriceBook::id)
                .containsExactly(draft.id());
        assertThat(does.auditOfReseller().page(shop.owner(), PageRequest.FIRST).items())
                .extracting(event -> event.type())
                .startsWith(
                        "price-book.withdrawn", "price-book.published", "price-book.redrafted", "price-book.drafted");
    }

    @Test
    void isNotPublishedFromADayThatIsOverInTheResellersZone() {
        PriceBookId book = drafts(shop.owner(), null, content(new Audience.Everyone(), HOSTING))
                .id();

        assertThat(codeOf(() -> publishes(shop.owner(), book, TODAY.minusDays(1), null)))
                .isEqualTo("price-book.in-the-past");
    }

    @Test
    void isNotChangedOnceItIsPublished() {
        PriceBookId book = drafts(shop.owner(), null, content(new Audience.Everyone(), HOSTING))
                .id();
        publishes(shop.owner(), book, TODAY, null);
        List<String> before = Rows.of(shop);

        assertThat(codeOf(() -> drafts(shop.owner(), book, content(schools(), HOSTING))))
                .isEqualTo("price-book.not-draft");
        assertThat(Rows.of(shop)).isEqualTo(before);
    }

    @Test
    void isNotPublishedInAnotherVersionThanTheCallerSaw() {
        PriceBookId book = drafts(shop.owner(), null, content(new Audience.Everyone(), HOSTING))
                .id();

        assertThat(refusalOf(() -> publishes(shop.owner(), book, TODAY, 7L)))
                .isEqualTo(new VersionError.Stale(book.toString(), 7, 1));
    }

    @Test
    void namesOnlyProductsAndClientsThatTheResellerHas() {
        Shop other = Shop.named("agence-rouge", world);
        Audience theirs = new Audience.OfClient(other.client("Eve").id());
        List<String> before = Rows.of(shop);

        assertThat(codeOf(() -> drafts(shop.owner(), null, content(theirs, HOSTING))))
                .isEqualTo("client.unknown");
        assertThat(codeOf(
                        () -> drafts(shop.owner(), null, content(new Audience.Everyone(), new ProductCode("nothing")))))
                .isEqualTo("catalog.unknown-product");
        assertThat(Rows.of(shop)).isEqualTo(before);
    }

    @Test
    void isUnknownToAnotherReseller() {
        Actor stranger = Shop.named("agence-rouge", world).owner();
        PriceBookId book = drafts(shop.owner(), null, content(new Audience.Everyone(), HOSTING))
                .id();
        List<String> before = Rows.of(shop);

        assertThat(codeOf(() -> does.priceBooksOfReseller().one(stranger, book)))
                .isEqualTo("price-book.unknown");
        assertThat(codeOf(() -> drafts(stranger, book, content(schools(), HOSTING))))
                .isEqualTo("price-book.unknown");
        assertThat(codeOf(() -> publishes(stranger, book, TODAY, null))).isEqualTo("price-book.unknown");
        assertThat(codeOf(() -> withdraws(stranger, book))).isEqualTo("price-book.unknown");
        assertThat(does.priceBooksOfReseller().page(stranger, PageRequest.FIRST).items())
                .isEmpty();
        assertThat(Rows.of(shop)).isEqualTo(before);
    }

    @Test
    void isNotForContacts() {
        Actor contact = shop.client("Ada").contact();
        PriceBookId book = drafts(shop.owner(), null, content(new Audience.Everyone(), HOSTING))
                .id();

        assertThat(List.<Runnable>of(
                        () -> does.priceBooksOfReseller().page(contact, PageRequest.FIRST),
                        () -> does.priceBooksOfReseller().one(contact, book),
                        () -> drafts(contact, null, content(new Audience.Everyone(), HOSTING)),
                        () -> publishes(contact, book, TODAY, null),
                        () -> withdraws(contact, book)))
                .allSatisfy(act -> assertThat(codeOf(act)).isEqualTo("access.scope-missing"));
    }

    private static Audience schools() {
        return Audience.parse("group:schools");
    }

    private static BookContent content(Audience audience, ProductCode product) {
        return new BookContent("Spring", audience, BookRule.KEEP, Map.of(product, List.of(PRICE)));
    }

    private PriceBook drafts(Actor actor, @Nullable PriceBookId book, BookContent content) {
        return does.draftPriceBook().handle(new DraftPriceBook.Command(actor, book, content, null));
    }

    private PriceBook publishes(Actor actor, PriceBookId book, LocalDate from, @Nullable Long version) {
        return does.publishPriceBook().handle(new PublishPriceBook.Command(actor, book, from, version));
    }

    private PriceBook withdraws(Actor actor, PriceBookId book) {
        return does.withdrawPriceBook().handle(new WithdrawPriceBook.Command(actor, book));
    }
}
