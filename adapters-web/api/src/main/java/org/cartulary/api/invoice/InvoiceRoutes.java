package org.cartulary.api.invoice;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Content;
import org.cartulary.api.http.Query;
import org.cartulary.api.http.Route;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.cartulary.ports.invoice.InvoicesOfReseller;

/** The routes of invoices and of their documents. */
public final class InvoiceRoutes {

    /** A document may style itself and show pictures that it holds; nothing of it runs, and nothing is fetched. */
    private static final String DOCUMENT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'; sandbox";

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
        InvoiceFormat format = call.query("format").optional("format", AskedFormat::parse);
        DocumentFile file = invoices.document(
                call.actor(), invoice(call), format == null ? AskedFormat.accepted(call.header("Accept")) : format);
        return Answer.of(200, new Content(file.mediaType(), file.content()))
                .with("Content-Disposition", "inline; filename=\"" + plain(file.fileName()) + "\"")
                .with("Content-Security-Policy", DOCUMENT_POLICY);
    }

    private static InvoiceId invoice(Call call) {
        return call.path("id", InvoiceId::parse);
    }

    private static String plain(String fileName) {
        return fileName.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
