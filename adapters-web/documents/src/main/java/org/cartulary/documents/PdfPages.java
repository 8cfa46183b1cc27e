package org.cartulary.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Lays XHTML out on pages. It fetches nothing, embeds the letters that it uses (DejaVu: Latin, Greek, Cyrillic), and dates the file by
 * what it shows, so that the same page gives the same bytes.
 */
final class PdfPages {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "Invoice";

    static {
        QuietLog.install();
    }

    byte[] of(String xhtml, LocalDate dated) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFont(() -> font("DejaVuSansCondensed.ttf"), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSansCondensed-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withProducer("Cartulary")
                .withHtmlContent(xhtml, null)
                .toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            date(document, dated);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lay out a document", e);
        }
    }

    /** The identity of a PDF is made of its information and of this number, in place of the clock. */
    private static void date(PDDocument document, LocalDate dated) {
        Calendar midnight = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        midnight.setTimeInMillis(dated.toEpochDay() * 86_400_000L);
        document.getDocumentInformation().setCreationDate(midnight);
        document.getDocumentInformation().setModificationDate(midnight);
        document.setDocumentId(dated.toEpochDay());
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(PdfPages.class.getResourceAsStream(FONTS + file), file);
    }
}
