package org.cartulary.documents;

import com.samskivert.mustache.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Writes what a PDF says of itself, as XMP (that it is PDF/A-3U, and whether an e-invoice is inside) and in the older form. */
final class PdfMetadata {

    private final Template packet = Templates.of("metadata.xmp");

    void write(PDDocument document, PdfFacts facts, boolean withEInvoice) throws IOException {
        Map<String, Object> values = facts.forTemplate();
        values.put("eInvoice", withEInvoice ? EInvoice.FILE_NAME : "");
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(packet.execute(values).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().setLanguage(facts.language().toString());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(facts.title());
        information.setAuthor(facts.author());
        information.setCreationDate(facts.midnight());
        information.setModificationDate(facts.midnight());
        // The identity of a PDF is made of its information and of this number, in place of the clock.
        document.setDocumentId(facts.dated().toEpochDay());
    }
}
