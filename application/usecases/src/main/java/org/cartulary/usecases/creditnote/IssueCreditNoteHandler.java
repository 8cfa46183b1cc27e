package org.cartulary.usecases.creditnote;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.Text;
import org.cartulary.domain.creditnote.BilledOrder;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.creditnote.Credited;
import org.cartulary.domain.creditnote.CreditedInvoice;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceError;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.creditnote.CreditNotes;
import org.cartulary.ports.creditnote.IssueCreditNote;
import org.cartulary.ports.invoice.InvoiceNumbers;
import org.cartulary.ports.invoice.Invoices;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;
import org.cartulary.usecases.invoice.InvoiceLetters;

/** Weighs what is taken back against the invoice and all earlier credit notes, settles the money, and takes the number last. */
public final class IssueCreditNoteHandler implements IssueCreditNote {

    private static final int LONGEST_REASON = 500;

    private final Transactions transactions;
    private final Invoices invoices;
    private final CreditNotes creditNotes;
    private final InvoiceNumbers numbers;
    private final CreditNoteSettlement settlement;
    private final InvoiceLetters letters;
    private final Lookup lookup;
    private final Identities identities;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public IssueCreditNoteHandler(
            Transactions transactions,
            Invoices invoices,
            CreditNotes creditNotes,
            InvoiceNumbers numbers,
            CreditNoteSettlement settlement,
            InvoiceLetters letters,
            Lookup lookup,
            Identities identities,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.invoices = invoices;
        this.creditNotes = creditNotes;
        this.numbers = numbers;
        this.settlement = settlement;
        this.letters = letters;
        this.lookup = lookup;
        this.identities = identities;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public CreditNote handle(Command command) {
        command.actor().require(Scope.INVOICES_WRITE);
        String reason = Text.line("reason", command.reason(), LONGEST_REASON);
        CreditNoteId id = new CreditNoteId(identities.next());
        return transactions.write(() -> issue(command, id, reason));
    }

    private CreditNote issue(Command command, CreditNoteId id, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Invoice invoice = invoices.find(command.actor().reseller(), command.invoice())
                .orElseThrow(() -> new InvoiceError.Unknown(command.invoice()).refused());
        CreditedInvoice standing = new CreditedInvoice(invoice, creditNotes.of(invoice.reseller(), invoice.id()));
        Credited credited = standing.credit(command.extent());
        SettlementWay way = command.way() == null
                ? standing.usualWay(
                        credited.total(),
                        settlement.refundable(
                                invoice, BilledOrder.of(invoice, credited).order()))
                : command.way();
        standing.requireSettled(way, credited.total());
        Reseller reseller = lookup.reseller(invoice.reseller());
        LocalDate today = reseller.dateAt(now);
        Outcome<CreditNote> issued = CreditNote.issue(
                id,
                numbers.next(reseller.id(), reseller.numbering().ofCreditNotes(today)),
                invoice,
                reason,
                credited,
                way,
                today);
        CreditNote note = issued.next();
        List<? extends Event> settled =
                settlement.settle(note, invoice, command.actor().principal(), now);
        creditNotes.save(note);
        List<Event> events = new ArrayList<>(issued.events());
        events.addAll(settled);
        recorder.record(
                By.of(command.actor(), note.client()),
                events,
                List.of(letters.credited(issued.events().get(0), note)));
        return note;
    }
}
