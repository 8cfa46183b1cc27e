package org.cartulary.api.invoice;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Query;
import org.cartulary.api.http.Route;
import org.cartulary.api.json.Choice;
import org.cartulary.api.json.Field;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.ports.invoice.InvoicesOfReseller;
import org.cartulary.ports.invoice.InvoicesOfReseller.Wanted;
import org.cartulary.ports.invoice.RecordPayment;
import org.cartulary.ports.invoice.WriteOffInvoice;
import org.jspecify.annotations.Nullable;

/** The routes of invoices and of their documents. */
public final class InvoiceRoutes {

    private final InvoicesOfReseller invoices;
    private final RecordPayment recordPayment;
    private final WriteOffInvoice writeOff;

    public InvoiceRoutes(InvoicesOfReseller invoices, RecordPayment recordPayment, WriteOffInvoice writeOff) {
        this.invoices = invoices;
        this.recordPayment = recordPayment;
        this.writeOff = writeOff;
    }

    public List<Route> all() {
        return List.of(
                Route.get("/v1/invoices", this::list),
                Route.get("/v1/invoices/{id}", this::one),
                Route.get("/v1/invoices/{id}/document", this::document),
                Route.post("/v1/invoices/{id}/payments", this::recordPayment),
                Route.put("/v1/invoices/{id}/write-off", this::writeOff));
    }

    private Answer list(Call call) {
        Query query = call.query("client", "status", "overdue", "limit", "after");
        Wanted wanted = new Wanted(
                query.optional("client", ClientId::parse),
                query.optional("status", Choice.of(InvoiceState.values())),
                query.optional("overdue", Choice.of(new Boolean[] {true})) != null);
        return call.page(invoices.page(call.actor(), wanted, query.page(InvoiceId::parse)), InvoiceDocument::of);
    }

    private Answer recordPayment(Call call) {
        Invoice paid = recordPayment.handle(call.body(PaymentFields.class).command(call.actor(), invoice(call)));
        return Answer.created(call.location("/v1/invoices/" + paid.id()), InvoiceDocument.of(paid));
    }

    private Answer writeOff(Call call) {
        String reason = call.body(ReasonFields.class).reason();
        return Answer.ok(InvoiceDocument.of(writeOff.handle(
                new WriteOffInvoice.Command(call.actor(), invoice(call), Field.required("reason", reason)))));
    }

    private Answer one(Call call) {
        return Answer.ok(InvoiceDocument.of(invoices.one(call.actor(), invoice(call))));
    }

    private Answer document(Call call) {
        return DocumentAnswer.to(call, format -> invoices.document(call.actor(), invoice(call), format));
    }

    private static InvoiceId invoice(Call call) {
        return call.path("id", InvoiceId::parse);
    }

    /** Why it is given up. */
    private record ReasonFields(@Nullable String reason) {}
}
