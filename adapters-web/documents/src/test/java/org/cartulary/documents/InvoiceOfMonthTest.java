package org.cartulary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The invoice of all orders of a month, as a document. */
class InvoiceOfMonthTest {

    private final MustacheInvoiceDocuments documents = new MustacheInvoiceDocuments();
    private final Judge judge = new Judge();

    @Test
    void groupsTheOrdersByClient() {
        String page = page(SampleMonth.usual(Language.EN).invoice());
        assertThat(page)
                .containsSubsequence(
                        "Apteka",
                        "of November 12, 2026",
                        "Domain apteka.example",
                        "Piekarnia Pod Lipą",
                        "of November 3, 2026",
                        "Hosting Economy",
                        "Office mailbox",
                        "of November 20, 2026",
                        "Office mailbox",
                        "Net total");
        assertThat(page).containsOnlyOnce("Apteka").containsOnlyOnce("Piekarnia Pod Lipą");
    }

    @Test
    void countsThePeriodOfALineFromTheDayOfItsOrder() {
        assertThat(page(SampleMonth.usual(Language.EN).invoice()))
                .contains("Nov 12, 2026 – Dec 11, 2026", "Nov 20, 2026 – Dec 19, 2026");
    }

    @Test
    void sumsTheTaxesOfItsOrdersAndRoundsNothingAgain() {
        // 23 % of 12.37, 4.03 and 152.50 are 2.8451, 0.9269 and 35.075: 2.85, 0.93 and 35.08. Of their sum it is
        // 38.847.
        Invoice invoice = SampleMonth.usual(Language.EN).invoice();
        assertThat(invoice.quote().tax()).isEqualTo(Money.parse("EUR 38.86"));
        assertThat(page(invoice)).contains("VAT 23% (€168.90) €38.86 Total €207.76 Amount due €0.00");
    }

    @ParameterizedTest
    @EnumSource
    void isAnEInvoiceThatIsValidToOthers(Language language) {
        judge.accepts(SampleMonth.usual(language).invoice(), "Arithmetical issue");
    }

    @Test
    void isAnEInvoiceWithoutRemarksWhereNothingWasRounded() {
        judge.accepts(SampleMonth.in(Language.PL)
                .order("Apteka", 3, SampleMonth.line(Language.PL, "Domena", "10.00"))
                .order("Piekarnia", 4, SampleMonth.line(Language.PL, "Domena", "20.00"))
                .invoice());
    }

    @Test
    void isNoEInvoiceWhereItsOrdersWereRoundedByMoreThanOthersAccept() throws Exception {
        SampleMonth month = SampleMonth.in(Language.EN);
        // 23 % of 0.13 is 0.0299, of which each order has paid 0.03. Of 0.02 it is 0.0046, and each has paid nothing.
        for (int i = 0; i < 220; i++) {
            month.order("Apteka", 3, SampleMonth.line(Language.EN, "Tiny", "0.02"));
        }
        Invoice invoice = month.invoice();
        assertThat(page(invoice)).contains("There is no e-invoice: the taxes of its orders, each rounded for itself");
        judge.keepsForEver(documents.render(invoice, SampleReseller.NEUTRAL, InvoiceFormat.PDF));
    }

    @Test
    void saysForWhomEachLineIsToSoftwareToo() {
        Invoice invoice = SampleMonth.usual(Language.EN).invoice();
        assertThat(text(invoice, InvoiceFormat.XML)).contains("<ram:Content>Apteka, order_");
        assertThat(text(invoice, InvoiceFormat.JSON)).contains("\"clientName\":\"Apteka\"", "\"order\":\"order_");
    }

    @Test
    void fillsPagesWithoutLosingAnOrder() throws Exception {
        SampleMonth month = SampleMonth.in(Language.EN);
        for (int i = 0; i < 120; i++) {
            month.order("Client " + i % 7, 1 + i % 28, SampleMonth.line(Language.EN, "Service no. " + i + ".", "1.00"));
        }
        try (PDDocument pdf = Loader.loadPDF(documents
                .render(month.invoice(), SampleReseller.NEUTRAL, InvoiceFormat.PDF)
                .content())) {
            StringBuilder all = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                all.append(Read.page(pdf, page));
            }
            for (int i = 0; i < 120; i++) {
                assertThat(all.toString()).containsOnlyOnce("Service no. " + i + ".");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesAgain(InvoiceFormat format) {
        Invoice invoice = SampleMonth.usual(Language.FR).invoice();
        assertThat(Arrays.equals(
                        documents
                                .render(invoice, SampleReseller.NEUTRAL, format)
                                .content(),
                        new MustacheInvoiceDocuments()
                                .render(SampleMonth.usual(Language.FR).invoice(), SampleReseller.NEUTRAL, format)
                                .content()))
                .isTrue();
    }

    private String page(Invoice invoice) {
        return Read.page(documents.render(invoice, SampleReseller.NEUTRAL, InvoiceFormat.HTML));
    }

    private String text(Invoice invoice, InvoiceFormat format) {
        return Read.text(documents.render(invoice, SampleReseller.NEUTRAL, format));
    }
}
