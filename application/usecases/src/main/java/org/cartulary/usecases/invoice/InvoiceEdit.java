package org.cartulary.usecases.invoice;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceError;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.invoice.Invoices;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.Recorder;

/** Moves an invoice in one transaction: reads it, asks it, writes it, and records what happened with what is told of it. */
public final class InvoiceEdit {

    private final Transactions transactions;
    private final Invoices invoices;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public InvoiceEdit(Transactions transactions, Invoices invoices, InstantSource clock, Recorder recorder) {
        this.transactions = transactions;
        this.invoices = invoices;
        this.clock = clock;
        this.recorder = recorder;
    }

    Invoice move(
            Actor actor,
            InvoiceId id,
            BiFunction<Invoice, Instant, Outcome<Invoice>> move,
            Function<Outcome<Invoice>, List<Letter>> letters) {
        actor.require(Scope.INVOICES_WRITE);
        return transactions.write(() -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Invoice invoice =
                    invoices.find(actor.reseller(), id).orElseThrow(() -> new InvoiceError.Unknown(id).refused());
            Outcome<Invoice> moved = move.apply(invoice, now);
            invoices.save(moved.next());
            recorder.record(By.of(actor, invoice.client()), moved.events(), letters.apply(moved));
            return moved.next();
        });
    }
}
