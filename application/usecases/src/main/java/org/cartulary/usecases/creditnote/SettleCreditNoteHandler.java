package org.cartulary.usecases.creditnote;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.CreditNoteError;
import org.cartulary.domain.creditnote.CreditedInvoice;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.creditnote.CreditNotes;
import org.cartulary.ports.creditnote.SettleCreditNote;
import org.cartulary.ports.invoice.Invoices;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Recorder;

/** Takes a way with a credit note that is owed; what it owes itself does not stand against it. */
public final class SettleCreditNoteHandler implements SettleCreditNote {

    private final Transactions transactions;
    private final CreditNotes creditNotes;
    private final Invoices invoices;
    private final CreditNoteSettlement settlement;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public SettleCreditNoteHandler(
            Transactions transactions,
            CreditNotes creditNotes,
            Invoices invoices,
            CreditNoteSettlement settlement,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.creditNotes = creditNotes;
        this.invoices = invoices;
        this.settlement = settlement;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public CreditNote handle(Command command) {
        command.actor().require(Scope.INVOICES_WRITE);
        return transactions.write(() -> settle(command));
    }

    private CreditNote settle(Command command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        CreditNote owed = creditNotes
                .find(command.actor().reseller(), command.creditNote())
                .orElseThrow(() -> new CreditNoteError.Unknown(command.creditNote()).refused());
        Outcome<CreditNote> next = next(owed, command.way());
        Invoice invoice = invoices.find(owed.reseller(), owed.original().id()).orElseThrow();
        new CreditedInvoice(invoice, others(owed)).requireSettled(command.way(), owed.total());
        List<Event> events = new ArrayList<>(next.events());
        events.addAll(settlement.settle(next.next(), invoice, command.actor().principal(), now));
        creditNotes.save(next.next());
        recorder.record(By.of(command.actor(), owed.client()), events);
        return next.next();
    }

    private static Outcome<CreditNote> next(CreditNote owed, SettlementWay way) {
        return way == SettlementWay.REFUND ? Outcome.of(owed.refunding()) : owed.settle(way);
    }

    private List<CreditNote> others(CreditNote owed) {
        return creditNotes.of(owed.reseller(), owed.original().id()).stream()
                .filter(other -> !other.id().equals(owed.id()))
                .toList();
    }
}
