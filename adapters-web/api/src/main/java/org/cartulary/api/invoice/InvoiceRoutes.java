package org.cartulary.api.invoice;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Query;
import org.cartulary.api.http.Route;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.ports.invoice.InvoicesOfReseller;

/** The routes of invoices and of their documents. */
public final class InvoiceRoutes {

    private final InvoicesOfReseller invoices;

    public InvoiceRoutes(InvoicesOfReseller invoices) {
        this.invoices = invoices;
    }

    public List<Route> all() {
        return List.of(
                Route.get("/v1/invoices", this::list),
                Route.get("/v1/invoices/{id}", this::one),
                Route.get("/v1/invoices/{id}/document", this::document));
    }

    private Answer list(Call call) {
        Query query = call.query("client", "limit", "after");
        return call.page(
                invoices.page(call.actor(), query.optional("client", ClientId::parse), query.page(InvoiceId::parse)),
                InvoiceDocument::of);
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
}
