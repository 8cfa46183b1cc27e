package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.testkit.fixture.SamplePriceBooks.DAY;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cartulary.domain.catalog.Audience;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookState;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.GroupName;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.catalog.PriceBooks;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every {@link PriceBooks} store promises. */
public interface PriceBooksContract extends VersionsContract<PriceBook>, PagesContract<PriceBook> {

    @Override
    default PriceBook sample(Samples samples) {
        return samples.priceBooks().draft();
    }

    @Override
    default List<Function<Samples, PriceBook>> sorts() {
        return List.of(
                this::sample,
                samples -> samples.priceBooks().full(),
                samples -> samples.priceBooks().empty(),
                samples -> samples.priceBooks().draft(new Audience.OfClient(samples.id(ClientId::new))));
    }

    @Override
    default PriceBook changed(PriceBook book) {
        PriceBook other = Samples.ofNewReseller().priceBooks().full();
        boolean draft = book.state() == PriceBookState.DRAFT;
        return new PriceBook(
                book.id(),
                book.reseller(),
                draft ? other.content() : book.content(),
                draft ? PriceBookState.PUBLISHED : PriceBookState.DRAFT,
                draft ? DAY : null,
                book.version() + 1);
    }

    @Override
    default long version(PriceBook book) {
        return book.version();
    }

    @Override
    default void save(PriceBook book) {
        stores().priceBooks().save(book);
    }

    @Override
    default Optional<PriceBook> find(ResellerId reseller, PriceBook like) {
        return stores().priceBooks().find(reseller, like.id());
    }

    @Override
    default Page<PriceBook> page(ResellerId reseller, PageRequest request) {
        return stores().priceBooks().page(reseller, request);
    }

    @Override
    default String key(PriceBook book) {
        return book.id().toString();
    }

    @Test
    default void findsThoseInForceForAClient() {
        Samples samples = Samples.ofNewReseller();
        ClientId client = samples.id(ClientId::new);
        GroupName group = new GroupName("schools");
        PriceBook everyones = published(samples, new Audience.Everyone());
        PriceBook groups = published(samples, new Audience.OfGroup(group));
        PriceBook clients = published(samples, new Audience.OfClient(client));
        published(samples, new Audience.OfGroup(new GroupName("school")));
        published(samples, new Audience.OfClient(samples.id(ClientId::new)));
        write(() -> save(samples.priceBooks().draft()));
        PriceBook withdrawn = published(samples, new Audience.Everyone());
        write(() -> save(withdrawn.withdraw().next()));

        PriceBooks books = stores().priceBooks();
        assertThat(books.inForce(samples.reseller(), client, group, DAY))
                .containsExactlyInAnyOrder(everyones, groups, clients);
        assertThat(books.inForce(samples.reseller(), client, null, DAY.plusYears(9)))
                .containsExactlyInAnyOrder(everyones, clients);
        assertThat(books.inForce(samples.reseller(), client, group, DAY.minusDays(1)))
                .isEmpty();
        assertThat(books.inForce(Samples.ofNewReseller().reseller(), client, group, DAY))
                .isEmpty();
    }

    @Test
    default void findsAllThatArePublished() {
        Samples samples = Samples.ofNewReseller();
        PriceBook everyones = published(samples, new Audience.Everyone());
        PriceBook clients = published(samples, new Audience.OfClient(samples.id(ClientId::new)));
        write(() -> save(samples.priceBooks().draft()));

        assertThat(stores().priceBooks().published(samples.reseller())).containsExactlyInAnyOrder(everyones, clients);
        assertThat(stores().priceBooks().published(Samples.ofNewReseller().reseller()))
                .isEmpty();
    }

    private PriceBook published(Samples samples, Audience audience) {
        PriceBook draft = samples.priceBooks().draft(audience);
        PriceBook published = draft.publish(DAY, DAY).next();
        write(() -> save(draft));
        write(() -> save(published));
        return published;
    }
}
