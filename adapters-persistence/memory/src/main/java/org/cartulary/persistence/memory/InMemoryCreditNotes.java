package org.cartulary.persistence.memory;

import java.util.List;
import java.util.Optional;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.creditnote.CreditNotes;
import org.jspecify.annotations.Nullable;

/** Credit notes in memory. */
final class InMemoryCreditNotes implements CreditNotes {

    private final InMemoryTransactions transactions;
    private final Aggregates<CreditNote> notes;
    private final UniqueKey numbers;

    InMemoryCreditNotes(InMemoryTransactions transactions) {
        this.transactions = transactions;
        notes = new Aggregates<>(transactions, CreditNote::reseller, CreditNote::id, CreditNote::version);
        numbers = new UniqueKey(transactions);
    }

    @Override
    public void save(CreditNote note) {
        transactions.statement(() -> {
            if (notes.save(note)) {
                numbers.insert(note.reseller(), note.number(), note.id());
            }
        });
    }

    @Override
    public Optional<CreditNote> find(ResellerId reseller, CreditNoteId note) {
        return notes.find(reseller, note);
    }

    @Override
    public List<CreditNote> of(ResellerId reseller, InvoiceId invoice) {
        return notes.rows().all(reseller).stream()
                .filter(note -> note.original().id().equals(invoice))
                .toList();
    }

    @Override
    public Page<CreditNote> page(
            ResellerId reseller, @Nullable ClientId client, @Nullable Account recipient, PageRequest request) {
        return notes.newestFirst(
                reseller,
                note -> (client == null || client.equals(note.client()))
                        && (recipient == null || recipient.equals(note.recipient())),
                request,
                CreditNoteId::parse);
    }
}
