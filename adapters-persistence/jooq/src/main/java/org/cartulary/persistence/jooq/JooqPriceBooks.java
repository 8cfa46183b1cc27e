package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.PRICE_BOOK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cartulary.domain.catalog.Audience;
import org.cartulary.domain.catalog.BookContent;
import org.cartulary.domain.catalog.BookRule;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.catalog.PriceBookState;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.GroupName;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.catalog.PriceBooks;
import org.jooq.Condition;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/** Table {@code price_book}. */
final class JooqPriceBooks implements PriceBooks {

    private static final Function<JSON, Map<ProductCode, List<Price>>> PRICES =
            Json.toLists(ProductCode.class, Price.class);

    private static final Columns<PriceBook> COLUMNS = Columns.<PriceBook>of(PRICE_BOOK)
            .key(PRICE_BOOK.RESELLER_ID, book -> book.reseller().value())
            .key(PRICE_BOOK.PRICE_BOOK_ID, book -> book.id().value())
            .with(PRICE_BOOK.NAME, book -> book.content().name())
            .with(PRICE_BOOK.AUDIENCE, book -> book.content().audience().toString())
            .with(PRICE_BOOK.BOOK_RULE, book -> book.content().rule().name())
            .with(PRICE_BOOK.PRICES, book -> Json.of(book.content().prices()))
            .with(PRICE_BOOK.STATE, book -> book.state().name())
            .with(PRICE_BOOK.VALID_FROM, PriceBook::validFrom)
            .with(PRICE_BOOK.VERSION, PriceBook::version)
            .readBy(row -> new PriceBook(
                    row.get(PRICE_BOOK.PRICE_BOOK_ID, PriceBookId::new),
                    row.get(PRICE_BOOK.RESELLER_ID, ResellerId::new),
                    new BookContent(
                            row.get(PRICE_BOOK.NAME),
                            row.get(PRICE_BOOK.AUDIENCE, Audience::parse),
                            row.get(PRICE_BOOK.BOOK_RULE, BookRule::valueOf),
                            row.get(PRICE_BOOK.PRICES, PRICES)),
                    row.get(PRICE_BOOK.STATE, PriceBookState::valueOf),
                    row.optional(PRICE_BOOK.VALID_FROM),
                    row.get(PRICE_BOOK.VERSION)));

    private final Rows<PriceBook> rows;
    private final Pages<PriceBook, UUID> pages;
    private final Versions<PriceBook> versions;
    private final Read<PriceBook> published;
    private final Read<PriceBook> inForce;

    JooqPriceBooks(Statements statements) {
        rows = new Rows<>(statements, COLUMNS);
        pages = new Pages<>(rows, PRICE_BOOK.RESELLER_ID, PRICE_BOOK.PRICE_BOOK_ID);
        versions = new Versions<>(statements, rows, COLUMNS, PRICE_BOOK.VERSION, PriceBook::version);
        Condition isPublished = Columns.isAny(PRICE_BOOK.RESELLER_ID).and(Columns.isAny(PRICE_BOOK.STATE));
        published = rows.read(isPublished);
        inForce = rows.read(isPublished
                .and(PRICE_BOOK.AUDIENCE.in(
                        Columns.any(PRICE_BOOK.AUDIENCE),
                        Columns.any(PRICE_BOOK.AUDIENCE),
                        Columns.any(PRICE_BOOK.AUDIENCE)))
                .and(PRICE_BOOK.VALID_FROM.le(Columns.any(PRICE_BOOK.VALID_FROM))));
    }

    @Override
    public void save(PriceBook book) {
        versions.save(book);
    }

    @Override
    public Optional<PriceBook> find(ResellerId reseller, PriceBookId book) {
        return rows.find(reseller.value(), book.value());
    }

    @Override
    public Page<PriceBook> page(ResellerId reseller, PageRequest request) {
        return pages.page(
                reseller,
                request,
                Pages.after(request, PriceBookId::parse),
                item -> item.id().toString());
    }

    @Override
    public List<PriceBook> inForce(ResellerId reseller, ClientId client, @Nullable GroupName group, LocalDate day) {
        Audience own = new Audience.OfClient(client);
        return inForce.list(
                reseller.value(),
                PriceBookState.PUBLISHED.name(),
                Audience.EVERYONE,
                own.toString(),
                (group == null ? own : new Audience.OfGroup(group)).toString(),
                day);
    }

    @Override
    public List<PriceBook> published(ResellerId reseller) {
        return published.list(reseller.value(), PriceBookState.PUBLISHED.name());
    }
}
