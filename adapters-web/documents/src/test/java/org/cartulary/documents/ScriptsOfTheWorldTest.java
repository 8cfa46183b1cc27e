package org.cartulary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.Party;
import org.cartulary.domain.tax.VatId;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF, whatever letters its names are written in ... */
class ScriptsOfTheWorldTest {

    private final MustacheInvoiceDocuments documents = new MustacheInvoiceDocuments();
    private final Judge judge = new Judge();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "מאפיית הלחם הטוב",
                "מאפייה (בע״מ) 12",
                "مخبز الحي",
                "شركة الإنترنت ٤٢",
                "نانوایی پارس",
                "Αρτοποιείο Γεωργίου",
                "Пекарня «Ёжик»",
                "面包店有限公司",
                "麵包店股份有限公司",
                "パン屋さん株式会社",
                "한국빵집 주식회사",
                "Հացատուն",
                "თონე",
                "Tiệm bánh mì Nguyễn"
            })
    void givesTheLogicalTextBackAndIsKeptForEver(String name) throws Exception {
        DocumentFile pdf = named(name);
        judge.keepsForEver(pdf);
        assertThat(text(pdf)).contains(name).doesNotContain("\uFFFD");
    }

    @ParameterizedTest
    @CsvSource({
        "אבגד, דגבא",
        // in a name that runs from right to left, numbers and Latin do not
        "אבג 12 xy, xy 12 גבא",
        "אבג (דה) 12, 12 (הד) גבא",
        // in a name that runs from left to right, all of a Hebrew part does
        "Hosting אבג 12 דהו Pro, Hosting והד 12 גבא Pro"
    })
    void drawsRightToLeftInTheOrderOfUnicode(String name, String fromLeftToRight) throws IOException {
        assertThat(drawn(named(name))).contains(fromLeftToRight);
    }

    @Test
    void joinsArabicLetters() throws IOException {
        // Isolated, initial, medial and final forms have their own code points; a reader's software maps them back.
        String drawn = drawn(named("ببب"));
        assertThat(drawn).contains("\uFE90\uFE92\uFE91").doesNotContain("ب");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Cake \uD83C\uDF82 shop", "Shop \uE123 shop", "Shop \u0378 shop", "\uD842\uDFB7 shop", "ไทย shop"
            })
    void marksWhatNoFontCanShow(String name) throws Exception {
        DocumentFile pdf = named(name);
        judge.keepsForEver(pdf);
        assertThat(text(pdf)).contains("\uFFFD", "shop");
    }

    @Test
    void embedsOfALargeFontOnlyTheLettersThatItUses() throws IOException {
        int plain = named("Bäckerei").content().length;
        assertThat(named("面包店").content()).hasSizeBetween(plain, plain + 20_000);
    }

    @Test
    void showsAllOfThemOnOnePage() throws Exception {
        Invoice invoice = SampleInvoice.usual(Language.EN)
                .issuer(party("مخبز الحي (شركة) 12"))
                .billed(party("מאפיית הלחם הטוב (בע״מ) 12 ABC"))
                .line("ホスティング 엔터프라이즈 专业版", 3, 12, null, "0.00", new Tier(1, SampleInvoice.euros("12.50")))
                .line(
                        "Hosting שלום 12 עולם (Pro) \uD83C\uDF82",
                        3,
                        12,
                        null,
                        "0.00",
                        new Tier(1, SampleInvoice.euros("12.50")))
                .invoice();
        DocumentFile pdf = documents.render(invoice, SampleReseller.NEUTRAL, InvoiceFormat.PDF);
        judge.accepts(invoice);
        assertThat(text(pdf)).contains("ホスティング 엔터프라이즈 专业版");
    }

    private DocumentFile named(String name) {
        return documents.render(
                SampleInvoice.usual(Language.EN).billed(party(name)).invoice(),
                SampleReseller.NEUTRAL,
                InvoiceFormat.PDF);
    }

    private static Party party(String name) {
        return new Party(
                name,
                EmailAddress.parse("a@b.example"),
                PostalAddress.parse("רחוב הרצל 7", "12345", "תל אביב", "PL"),
                null,
                VatId.parse("PL6762484560"));
    }

    private static String text(DocumentFile file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            return Read.page(pdf, 1);
        }
    }

    /** The letters of the first page, line by line, as they stand from left to right. */
    private static String drawn(DocumentFile file) throws IOException {
        return positions(file).stream()
                .sorted(Comparator.comparing(TextPosition::getY).thenComparing(TextPosition::getX))
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
    }

    private static List<TextPosition> positions(DocumentFile file) throws IOException {
        List<TextPosition> positions = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                positions.add(text);
            }
        };
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            stripper.getText(pdf);
        }
        return positions;
    }
}
