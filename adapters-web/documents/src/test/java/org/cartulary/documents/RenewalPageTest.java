package org.cartulary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.junit.jupiter.api.Test;

class RenewalPageTest {

    @Test
    void namesThePeriodThatIsPaidForAndNotTheOneOfItsDay() {
        Invoice first = SampleInvoice.in(Language.EN)
                .line("Hosting", 1, 12, null, "0.00", new Tier(1, SampleInvoice.euros("96.00")))
                .invoice();
        Invoice renewal = renewed(first, new BillingPeriod(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 12, 31)));

        String page = new String(
                new MustacheInvoiceDocuments()
                        .render(renewal, InvoiceFormat.HTML)
                        .content(),
                StandardCharsets.UTF_8);

        assertThat(page.replaceAll("[\\s\\u00a0\\u202f]+", " ")).contains("Dec 31, 2026 – Dec 30, 2027");
    }

    private static Invoice renewed(Invoice invoice, BillingPeriod period) {
        QuoteLine line = invoice.quote().lines().get(0);
        CartLine started = line.line();
        CartLine renewing = new CartLine(
                started.id(),
                new LineAct.Renew(new SubscriptionId(new UUID(1, 2))),
                started.product(),
                started.quantity(),
                started.cycle(),
                started.term(),
                null,
                null);
        QuoteLine renewed = new QuoteLine(
                renewing,
                line.name(),
                line.steps(),
                line.recurring(),
                line.setupFee(),
                List.of(), Money.zero(line.net().getCurrencyUnit()),
                line.net(),
                line.tax(),
                period,
                null, null);
        Quote quote = invoice.quote();
        return new Invoice(
                invoice.id(),
                invoice.reseller(),
                invoice.number(),
                invoice.state(),
                invoice.client(),
                invoice.recipient(),
                invoice.issuer(),
                invoice.billed(),
                new Quote(
                        quote.cart(),
                        quote.buyer(),
                        quote.currency(),
                        List.of(renewed),
                        quote.taxes(),
                        quote.net(),
                        quote.tax()),
                invoice.order(),
                invoice.issuedOn(),
                invoice.paidAt(),
                invoice.language(),
                1);
    }
}
