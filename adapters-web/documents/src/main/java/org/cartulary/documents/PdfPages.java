package org.cartulary.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Lays XHTML out on pages that can be kept: PDF/A-3U (ISO 19005-3). It fetches nothing, embeds the letters that it uses and the profile
 * of its colours, so that the same page gives the same bytes.
 */
final class PdfPages {

    static {
        QuietLog.install();
    }

    private final PdfMetadata metadata = new PdfMetadata();

    /** The pages, with the e-invoice inside where there is one. */
    byte[] of(String xhtml, PdfFacts facts, Optional<byte[]> eInvoice) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer =
                builder(Letters.shown(xhtml)).toStream(out).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            if (eInvoice.isPresent()) {
                EInvoiceAttachment.attach(document, eInvoice.get(), facts);
            }
            metadata.write(document, facts, eInvoice.isPresent());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lay out a document", e);
        }
    }

    private static PdfRendererBuilder builder(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        Letters.teach(builder, xhtml);
        return builder.useExternalResourceAccessControl(
                        PdfPages::isInside, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        PdfPages::isInside, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer(PdfFacts.PRODUCER)
                .withHtmlContent(xhtml, null);
    }

    /** A picture that the page holds itself. */
    private static boolean isInside(String uri, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER && uri.startsWith("data:image/");
    }
}
