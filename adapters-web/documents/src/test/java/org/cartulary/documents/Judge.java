package org.cartulary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.mustangproject.validator.ZUGFeRDValidator;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks software of others: veraPDF about the PDF, Mustang about the e-invoice in it (the schema and Schematron of Factur-X). */
final class Judge {

    private final MustacheInvoiceDocuments documents = new MustacheInvoiceDocuments();

    Judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** Alone, and inside of its PDF; it has no other remarks than these. */
    void accepts(Invoice invoice, String... remarks) {
        accepts(format -> documents.render(invoice, SampleReseller.NEUTRAL, format), remarks);
    }

    void accepts(CreditNote note, String... remarks) {
        accepts(format -> documents.render(note, SampleReseller.NEUTRAL, format), remarks);
    }

    private static void accepts(Function<InvoiceFormat, DocumentFile> rendered, String... remarks) {
        Stream.of(InvoiceFormat.XML, InvoiceFormat.PDF).map(rendered).forEach(file -> {
            ZUGFeRDValidator validator = new ZUGFeRDValidator();
            String report = validator.validate(file.content(), file.fileName());
            assertThat(validator.wasCompletelyValid()).as(report).isTrue();
            assertThat(report).contains("<summary status=\"valid\"/>").doesNotContain("<error");
            assertThat(Read.all(report, "<warning[^>]*>([^:<]*)")).as(report).containsExactly(remarks);
        });
    }

    boolean accepts(byte[] xml) {
        ZUGFeRDValidator validator = new ZUGFeRDValidator();
        validator.validate(xml, "invoice.xml");
        return validator.wasCompletelyValid();
    }

    void keepsForEver(DocumentFile pdf) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(pdf.content()), PDFAFlavour.PDFA_3_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_U, false)) {
            var result = validator.validate(parser);
            assertThat(result.isCompliant())
                    .as("%s", result.getTestAssertions())
                    .isTrue();
        }
    }
}
