package org.cartulary.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.cartulary.domain.Refused;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceError;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What a credit note says as an e-invoice. */
class CreditNoteEInvoiceTest {

    private final MustacheInvoiceDocuments documents = new MustacheInvoiceDocuments();
    private final Invoice invoice = SampleInvoice.usual(Language.EN).invoice();

    @Test
    void isAFileOfItsOwn() {
        var file = documents.render(SampleCredit.ofAll(invoice), SampleReseller.NEUTRAL, InvoiceFormat.XML);
        assertThat(file.fileName()).isEqualTo("CN-000007.xml");
        assertThat(file.mediaType()).isEqualTo("application/xml");
    }

    @Test
    void saysItsNumberItsDayItsReasonAndThatItIsACreditNote() {
        String xml = xml(SampleCredit.ofAll(invoice));
        assertThat(Read.all(xml, "ExchangedDocument>\\s*<ram:ID>([^<]*)")).containsExactly("CN-000007");
        assertThat(Read.all(xml, "<ram:TypeCode>(\\d+)")).containsExactly("381", "1");
        assertThat(Read.all(xml, "IssueDateTime>\\s*<udt:DateTimeString format=\"102\">([^<]*)"))
                .containsExactly("20261201");
        assertThat(Read.all(xml, "<ram:IncludedNote>\\s*<ram:Content>([^<]*)")).containsExactly("Ordered by mistake");
    }

    @Test
    void refersToTheInvoiceByItsNumberAndItsDay() {
        assertThat(Read.all(
                        xml(SampleCredit.ofAll(invoice)),
                        "<ram:InvoiceReferencedDocument>\\s*<ram:IssuerAssignedID>([^<]*)"))
                .containsExactly("INV-000042");
        assertThat(Read.all(
                        xml(SampleCredit.ofAll(invoice)),
                        "<ram:FormattedIssueDateTime>\\s*<qdt:DateTimeString format=\"102\">([^<]*)"))
                .containsExactly("20261122");
        assertThat(Read.text(documents.render(invoice, SampleReseller.NEUTRAL, InvoiceFormat.XML)))
                .doesNotContain("InvoiceReferencedDocument", "IncludedNote");
    }

    @Test
    void hasEachLineOnceAtWhatIsTakenBackOfIt() {
        String xml = xml(SampleCredit.ofAll(invoice));
        assertThat(Read.all(xml, "<ram:LineID>([^<]*)")).containsExactly("1", "2");
        assertThat(Read.all(xml, "<ram:SellerAssignedID>[^<]*</ram:SellerAssignedID>\\s*<ram:Name>([^<]*)"))
                .containsExactly("Hosting Economy", "Office mailbox");
        assertThat(Read.all(xml, "<ram:Description>([^<]*)</ram:Description>\\s*</ram:SpecifiedTradeProduct"))
                .containsExactly("piekarnia.example");
        assertThat(Read.all(xml, "unitCode=\"C62\">([^<]*)")).containsExactly("1", "1");
        assertThat(Read.all(xml, "<ram:ChargeAmount>([^<]*)")).containsExactly("106.00", "46.50");
        assertThat(Read.all(xml, "LineMonetarySummation>\\s*<ram:LineTotalAmount>([^<]*)"))
                .containsExactly("106.00", "46.50");
    }

    @Test
    void saysWhatIsStillToBeGivenBackAndInWords() {
        CreditNote refunding = SampleCredit.ofAll(invoice);
        String before = xml(refunding);
        assertThat(before).contains("<ram:GrandTotalAmount>187.58<", "<ram:TotalPrepaidAmount>0.00<");
        assertThat(before).contains("<ram:DuePayableAmount>187.58<");
        assertThat(Read.all(before, "<ram:SpecifiedTradePaymentTerms>\\s*<ram:Description>([^<]*)"))
                .containsExactly("Being refunded to the card");
        String after = xml(refunding.settle(SettlementWay.REFUND).next());
        assertThat(after).contains("<ram:TotalPrepaidAmount>187.58<", "<ram:DuePayableAmount>0.00<");
        assertThat(after).doesNotContain("SpecifiedTradePaymentTerms");
    }

    @Test
    void isRefusedForItsInvoiceWhereAmountsHaveThreeDecimals() {
        CreditNote note = SampleCredit.ofAll(SampleInvoice.in(Language.EN)
                .currency(CurrencyUnit.of("KWD"))
                .line("Domain", 1, 12, null, "0", new Tier(1, Money.parse("KWD 1.250")))
                .invoice());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> xml(note))
                .satisfies(refused -> assertThat(refused.refusal())
                        .isEqualTo(new InvoiceError.NoEInvoice(
                                invoice.id(), "EN 16931 knows no amounts with three decimals")));
    }

    private String xml(CreditNote note) {
        return Read.text(documents.render(note, SampleReseller.NEUTRAL, InvoiceFormat.XML));
    }
}
