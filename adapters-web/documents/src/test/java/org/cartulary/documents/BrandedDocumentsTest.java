package org.cartulary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.domain.reseller.BrandColor;
import org.cartulary.domain.reseller.Logo;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A document with the brand of its reseller ... */
class BrandedDocumentsTest {

    private final MustacheInvoiceDocuments documents = new MustacheInvoiceDocuments();
    private final Judge judge = new Judge();
    private final Invoice invoice = SampleInvoice.usual(Language.EN).invoice();

    @ParameterizedTest
    @EnumSource
    void showsTheLogoOnThePageAndInThePdfAndIsKeptForEver(Logo.Format format) throws Exception {
        Brand brand = brand(logo(format, 600, 160));
        DocumentFile pdf = documents.render(invoice, brand, InvoiceFormat.PDF);
        judge.keepsForEver(pdf);
        assertThat(pictures(pdf)).hasSize(1);
        assertThat(colours(pdf)).contains(new Color(0xe1, 0x1d, 0x48).getRGB());
        assertThat(Read.text(documents.render(invoice, brand, InvoiceFormat.HTML)))
                .containsOnlyOnce("<img")
                .contains("src=\"data:" + format.mediaType() + ";base64,")
                .contains("img-src data:");
    }

    @Test
    void hasNothingTransparentInIt() throws IOException {
        DocumentFile pdf = documents.render(invoice, brand(logo(Logo.Format.PNG, 600, 160)), InvoiceFormat.PDF);
        assertThat(pictures(pdf))
                .allSatisfy(
                        picture -> assertThat(picture.getItem(COSName.SMASK)).isNull());
        // The corner of the logo is transparent: white, not black.
        assertThat(colours(pdf).get(0)).isEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void embedsALogoOnceHoweverManyPagesThereAre() throws IOException {
        var sample = SampleInvoice.in(Language.EN);
        for (int i = 1; i <= 100; i++) {
            sample.line("Service " + i, i, 12, null, "0.00", new Tier(1, SampleInvoice.euros("12.50")));
        }
        DocumentFile pdf =
                documents.render(sample.invoice(), brand(logo(Logo.Format.PNG, 600, 160)), InvoiceFormat.PDF);
        assertThat(pictures(pdf)).hasSize(1);
    }

    @Test
    void hasTheColourInThePlaceOfTheNeutralOne() {
        String page = Read.text(documents.render(invoice, brand(null), InvoiceFormat.HTML));
        assertThat(page).contains("#0f766e").doesNotContain(BrandColor.NEUTRAL.value());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"XML", "JSON"})
    void saysTheSameToSoftware(InvoiceFormat format) {
        assertThat(documents
                        .render(invoice, brand(logo(Logo.Format.PNG, 10, 10)), format)
                        .content())
                .isEqualTo(documents
                        .render(invoice, SampleReseller.NEUTRAL, format)
                        .content());
    }

    @Test
    void keepsTheNameOfTheIssuerBesideALogo() {
        assertThat(Read.page(documents.render(invoice, brand(logo(Logo.Format.PNG, 10, 10)), InvoiceFormat.HTML)))
                .contains("From Atelier Numérique");
    }

    @Test
    void givesTheSameBytesAgain() {
        Brand brand = brand(logo(Logo.Format.PNG, 600, 160));
        assertThat(documents.render(invoice, brand, InvoiceFormat.PDF).content())
                .isEqualTo(new MustacheInvoiceDocuments()
                        .render(invoice, brand, InvoiceFormat.PDF)
                        .content());
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG"})
    void isKeptForEverWhateverSortOfPictureItIs(Logo.Format format) throws Exception {
        for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_INT_RGB}) {
            Logo logo = Logo.of(format, 20, 20, file(format, new BufferedImage(20, 20, type)));
            judge.keepsForEver(documents.render(invoice, brand(logo), InvoiceFormat.PDF));
        }
    }

    private static Brand brand(@Nullable Logo logo) {
        return new Brand(SampleReseller.ID, BrandColor.parse("#0f766e"), logo, 1);
    }

    /** A disc, on nothing where the format can say so. */
    private static Logo logo(Logo.Format format, int width, int height) {
        boolean clear = format == Logo.Format.PNG;
        BufferedImage picture =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setComposite(clear ? AlphaComposite.Clear : AlphaComposite.Src);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, width, height);
        brush.setComposite(AlphaComposite.SrcOver);
        brush.setColor(new Color(0xe1, 0x1d, 0x48));
        brush.fillOval(0, 0, width, height);
        brush.dispose();
        return Logo.of(format, width, height, file(format, picture));
    }

    private static byte[] file(Logo.Format format, BufferedImage picture) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format.name(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static List<COSStream> pictures(DocumentFile file) throws IOException {
        List<COSStream> pictures = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            for (var key : pdf.getDocument().getXrefTable().keySet()) {
                if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
                        && COSName.IMAGE.equals(stream.getItem(COSName.SUBTYPE))) {
                    pictures.add(stream);
                }
            }
        }
        return pictures;
    }

    /** From the corner of the logo along its middle. */
    private static List<Integer> colours(DocumentFile file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 100);
            List<Integer> colours = new ArrayList<>();
            for (int x = 64; x < 250; x++) {
                colours.add(page.getRGB(x, 66));
            }
            for (int x = 64; x < 250; x++) {
                colours.add(page.getRGB(x, 90));
            }
            return colours;
        }
    }
}
