package org.cartulary.usecases.catalog;

import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookError;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.catalog.PriceBooks;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Recorder;

/** Finds, writes and records a price book: what all acts on one have in common. */
public final class PriceBookEdit {

    private final Transactions transactions;
    private final PriceBooks books;
    private final Recorder recorder;

    @Inject
    public PriceBookEdit(Transactions transactions, PriceBooks books, Recorder recorder) {
        this.transactions = transactions;
        this.books = books;
        this.recorder = recorder;
    }

    PriceBook find(Actor actor, PriceBookId book) {
        return books.find(actor.reseller(), book).orElseThrow(() -> new PriceBookError.Unknown(book).refused());
    }

    PriceBook write(Actor actor, Supplier<Outcome<PriceBook>> act) {
        return transactions.write(() -> {
            Outcome<PriceBook> written = act.get();
            books.save(written.next());
            recorder.record(By.of(actor), written.events());
            return written.next();
        });
    }
}
