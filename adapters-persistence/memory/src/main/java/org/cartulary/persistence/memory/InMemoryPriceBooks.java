package org.cartulary.persistence.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.catalog.PriceBookState;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.GroupName;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.catalog.PriceBooks;
import org.jspecify.annotations.Nullable;

/** Price books in memory. */
final class InMemoryPriceBooks implements PriceBooks {

    private final Aggregates<PriceBook> books;

    InMemoryPriceBooks(InMemoryTransactions transactions) {
        books = new Aggregates<>(transactions, PriceBook::reseller, PriceBook::id, PriceBook::version);
    }

    @Override
    public void save(PriceBook book) {
        books.save(book);
    }

    @Override
    public Optional<PriceBook> find(ResellerId reseller, PriceBookId book) {
        return books.find(reseller, book);
    }

    @Override
    public Page<PriceBook> page(ResellerId reseller, PageRequest request) {
        return books.newestFirst(reseller, book -> true, request, PriceBookId::parse);
    }

    @Override
    public List<PriceBook> inForce(ResellerId reseller, ClientId client, @Nullable GroupName group, LocalDate day) {
        return books.rows().all(reseller).stream()
                .filter(book -> book.inForce(client, group, day))
                .toList();
    }

    @Override
    public List<PriceBook> published(ResellerId reseller) {
        return books.rows().all(reseller).stream()
                .filter(book -> book.state() == PriceBookState.PUBLISHED)
                .toList();
    }
}
