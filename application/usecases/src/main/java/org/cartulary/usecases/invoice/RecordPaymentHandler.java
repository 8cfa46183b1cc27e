package org.cartulary.usecases.invoice;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Text;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.Receipt;
import org.cartulary.domain.invoice.Settling;
import org.cartulary.ports.invoice.RecordPayment;
import org.cartulary.usecases.Lookup;

/** The invoice itself keeps what came for it: its version is what lets a reference count once. */
public final class RecordPaymentHandler implements RecordPayment {

    private static final int LONGEST_REFERENCE = 100;

    private final InvoiceEdit edit;
    private final InvoiceLetters letters;
    private final Lookup lookup;

    @Inject
    public RecordPaymentHandler(InvoiceEdit edit, InvoiceLetters letters, Lookup lookup) {
        this.edit = edit;
        this.letters = letters;
        this.lookup = lookup;
    }

    @Override
    public Invoice handle(Command command) {
        return edit.move(
                command.actor(),
                command.invoice(),
                (invoice, now) -> new Settling(invoice).received(receipt(command, now)),
                paid -> List.of(letters.received(paid.events().get(0), paid.next(), command.amount())));
    }

    private Receipt receipt(Command command, Instant now) {
        LocalDate today = lookup.reseller(command.actor().reseller()).dateAt(now);
        LocalDate receivedOn = Objects.requireNonNullElse(command.receivedOn(), today);
        if (receivedOn.isAfter(today)) {
            throw new InputError.OutOfRange("receivedOn", "any day before", today.toString()).refused();
        }
        String reference = Text.line("reference", command.reference(), LONGEST_REFERENCE);
        return new Receipt(
                reference, command.amount(), receivedOn, command.actor().principal(), now);
    }
}
