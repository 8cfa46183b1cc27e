package org.cartulary.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What an invoice says as JSON. */
class InvoiceJsonTest {

    private final MustacheInvoiceDocuments documents = new MustacheInvoiceDocuments();

    @Test
    void isAFileOfItsOwn() {
        var file = documents.render(
                SampleInvoice.usual(Language.EN).invoice(), SampleReseller.NEUTRAL, InvoiceFormat.JSON);
        assertThat(file.fileName()).isEqualTo("INV-000042.json");
        assertThat(file.mediaType()).isEqualTo("application/json");
    }

    @Test
    void saysAllThatTheInvoiceSaysInOneWayOnly() {
        Invoice invoice = SampleInvoice.in(Language.EN)
                .billed(SampleParties.AMERICAN)
                .line("Domain \"bakery\"", 2, 12, "bakery.example", "10.00", new Tier(1, SampleInvoice.euros("12.00")))
                .invoice();
        assertThat(json(invoice)).isEqualTo("""
                {"billed":{"address":{"city":"City","country":"US","street":"1 Street"},"email":"a@b.example","name":"Bakery Inc."},\
                "contentHash":"%s",\
                "due":{"amount":"0.00","currency":"EUR"},\
                "id":"invoice_01jd80m000e008000000000001",\
                "issuedOn":"2026-11-22",\
                "issuer":{"address":{"city":"Warszawa","country":"PL","postcode":"00-044","street":"ul. Świętokrzyska 12/4"},\
                "email":"rachunki@atelier.example","name":"Atelier Numérique","vatId":"PL5260001246"},\
                "language":"en",\
                "lines":[{"billingCycleMonths":12,"domain":"bakery.example","name":"Domain \\"bakery\\"",\
                "net":{"amount":"34.00","currency":"EUR"},"period":{"end":"2027-11-22","start":"2026-11-22"},\
                "product":"p0","quantity":2,\
                "rows":[{"amount":{"amount":"24.00","currency":"EUR"},"kind":"units","quantity":2,\
                "unit":{"amount":"12.00","currency":"EUR"}},\
                {"amount":{"amount":"10.00","currency":"EUR"},"kind":"setup_fee","quantity":1,\
                "unit":{"amount":"10.00","currency":"EUR"}}],\
                "tax":{"category":"O","percent":"0"},"termMonths":36}],\
                "net":{"amount":"34.00","currency":"EUR"},\
                "number":"INV-000042",\
                "order":"order_01jd80m000e008000000000001",\
                "paid":{"amount":"34.00","currency":"EUR"},\
                "paidAt":"2026-11-22T10:15:30Z",\
                "status":"paid",\
                "tax":{"amount":"0.00","currency":"EUR"},\
                "taxes":[{"base":{"amount":"34.00","currency":"EUR"},"category":"O","percent":"0",\
                "reason":"Not subject to tax: outside the scope of tax.","tax":{"amount":"0.00","currency":"EUR"}}],\
                "total":{"amount":"34.00","currency":"EUR"}}""".formatted(invoice.contentHash()));
    }

    @Test
    void saysWhatIsDueAndWhereToShip() {
        assertThat(json(SampleInvoice.usual(Language.EN)
                        .state(InvoiceState.ISSUED)
                        .invoice()))
                .contains("\"due\":{\"amount\":\"187.58\",\"currency\":\"EUR\"}", "\"paid\":{\"amount\":\"0.00\"")
                .contains("\"shipping\":{\"city\":\"Kraków\",\"country\":\"PL\",\"postcode\":\"31-042\"")
                .doesNotContain("paidAt", "null");
    }

    @Test
    void existsAlsoWhereThereIsNoEInvoice() {
        assertThat(json(SampleInvoice.in(Language.EN)
                        .currency(CurrencyUnit.of("KWD"))
                        .line("Domain", 1, 12, null, "0", new Tier(1, Money.parse("KWD 1.250")))
                        .invoice()))
                .contains("\"net\":{\"amount\":\"1.250\",\"currency\":\"KWD\"}");
    }

    private String json(Invoice invoice) {
        return new String(
                documents
                        .render(invoice, SampleReseller.NEUTRAL, InvoiceFormat.JSON)
                        .content(),
                UTF_8);
    }
}
