package org.cartulary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.junit.jupiter.api.Test;

/** What a credit note says as JSON. */
class CreditNoteJsonTest {

    private final MustacheInvoiceDocuments documents = new MustacheInvoiceDocuments();

    @Test
    void saysAllThatTheCreditNoteSaysInOneWayOnly() {
        CreditNote note = SampleCredit.ofAll(SampleInvoice.in(Language.EN)
                .billed(SampleParties.AMERICAN)
                .line("Domain \"bakery\"", 2, 12, "bakery.example", "10.00", new Tier(1, SampleInvoice.euros("12.00")))
                .invoice());
        var file = documents.render(note, SampleReseller.NEUTRAL, InvoiceFormat.JSON);
        assertThat(file.fileName()).isEqualTo("CN-000007.json");
        assertThat(file.mediaType()).isEqualTo("application/json");
        assertThat(Read.text(file)).isEqualTo("""
                {"billed":{"address":{"city":"City","country":"US","street":"1 Street"},"email":"a@b.example","name":"Bakery Inc."},\
                "contentHash":"%s",\
                "id":"credit_note_01jd80m000e00800000000003q",\
                "invoice":"invoice_01jd80m000e008000000000001",\
                "invoiceIssuedOn":"2026-11-22",\
                "invoiceNumber":"INV-000042",\
                "issuedOn":"2026-12-01",\
                "issuer":{"address":{"city":"Warszawa","country":"PL","postcode":"00-044","street":"ul. Świętokrzyska 12/4"},\
                "email":"rachunki@atelier.example","name":"Atelier Numérique","vatId":"PL5260001246"},\
                "language":"en",\
                "lines":[{"domain":"bakery.example","line":"line_0000000000000g000000000000","name":"Domain \\"bakery\\"",\
                "net":{"amount":"34.00","currency":"EUR"},"product":"p0","tax":{"category":"O","percent":"0"}}],\
                "net":{"amount":"34.00","currency":"EUR"},\
                "number":"CN-000007",\
                "reason":"Ordered by mistake",\
                "settlement":"refund",\
                "status":"under_way",\
                "tax":{"amount":"0.00","currency":"EUR"},\
                "taxes":[{"base":{"amount":"34.00","currency":"EUR"},"category":"O","percent":"0",\
                "reason":"Not subject to tax: outside the scope of tax.","tax":{"amount":"0.00","currency":"EUR"}}],\
                "total":{"amount":"34.00","currency":"EUR"}}""".formatted(note.contentHash()));
    }
}
