package org.cartulary.usecases.invoice;

import jakarta.inject.Inject;
import java.util.List;
import org.cartulary.domain.Text;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.Settling;
import org.cartulary.ports.invoice.WriteOffInvoice;

/** Gives up what is open. The owner is not told: it is owed all the same. */
public final class WriteOffInvoiceHandler implements WriteOffInvoice {

    private static final int LONGEST_REASON = 500;

    private final InvoiceEdit edit;

    @Inject
    public WriteOffInvoiceHandler(InvoiceEdit edit) {
        this.edit = edit;
    }

    @Override
    public Invoice handle(Command command) {
        return edit.move(
                command.actor(),
                command.invoice(),
                (invoice, now) ->
                        new Settling(invoice).writtenOff(Text.line("reason", command.reason(), LONGEST_REASON)),
                given -> List.of());
    }
}
