package org.cartulary.api.invoice;

import java.util.function.Function;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Content;
import org.cartulary.api.http.Query;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.invoice.InvoiceFormat;

/** A document as the answer to a call, in the form that the query or the header {@code Accept} asks for. */
public final class DocumentAnswer {

    /** A document may style itself and show pictures that it holds; nothing of it runs, and nothing is fetched. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'; sandbox";

    private DocumentAnswer() {}

    public static Answer to(Call call, Function<InvoiceFormat, DocumentFile> render) {
        return to(call, call.query("format"), render);
    }

    /** Where the query asks for more than the form. */
    public static Answer to(Call call, Query query, Function<InvoiceFormat, DocumentFile> render) {
        InvoiceFormat format = query.optional("format", AskedFormat::parse);
        DocumentFile file = render.apply(format == null ? AskedFormat.accepted(call.header("Accept")) : format);
        return Answer.of(200, new Content(file.mediaType(), file.content()))
                .with("Content-Disposition", "inline; filename=\"" + plain(file.fileName()) + "\"")
                .with("Content-Security-Policy", POLICY);
    }

    private static String plain(String fileName) {
        return fileName.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
