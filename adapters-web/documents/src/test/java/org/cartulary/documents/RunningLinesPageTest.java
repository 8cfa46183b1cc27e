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
import org.cartulary.domain.proration.Share;
import org.cartulary.domain.proration.ShareUnit;
import org.cartulary.domain.quote.ProratedChange;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunningLinesPageTest {

    @Test
    void namesThePeriodThatIsPaidForAndNotTheOneOfItsDay() {
        Invoice first = SampleInvoice.in(Language.EN)
                .line("Hosting", 1, 12, null, "0.00", new Tier(1, SampleInvoice.euros("96.00")))
                .invoice();
        Invoice renewal = renewed(first, new BillingPeriod(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 12, 31)));

        assertThat(text(renewal)).contains("Dec 31, 2026 – Dec 30, 2027");
    }

    @Test
    void tellsWhatAChangeChargesAndCredits() {
        Invoice first = SampleInvoice.in(Language.EN)
                .line("Seats", 5, 1, null, "0.00", new Tier(1, SampleInvoice.euros("4.00")))
                .invoice();
        ProratedChange change = new ProratedChange(
                LocalDate.of(2026, 11, 22),
                SampleInvoice.euros("12.00"),
                new Share(15, 30, ShareUnit.DAY),
                SampleInvoice.euros("6.00"),
                SampleInvoice.euros("10.00"));
        SubscriptionId seats = new SubscriptionId(new UUID(1, 2));
        Invoice changed = with(
                first,
                new LineAct.Change(seats, Timing.NOW),
                new BillingPeriod(LocalDate.of(2026, 11, 7), LocalDate.of(2026, 12, 7)),
                change);

        assertThat(text(changed))
                .contains("changed on Nov 22, 2026, billed monthly Nov 22, 2026 – Dec 6, 2026")
                .contains("€10.00")
                .contains("Credit for the rest of what was paid")
                .contains("-€6.00");
    }

    private static String text(Invoice invoice) {
        return new String(
                        new MustacheInvoiceDocuments()
                                .render(invoice, InvoiceFormat.HTML)
                                .content(),
                        StandardCharsets.UTF_8)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    private static Invoice renewed(Invoice invoice, BillingPeriod period) {
        return with(invoice, new LineAct.Renew(new SubscriptionId(new UUID(1, 2))), period, null);
    }

    private static Invoice with(Invoice invoice, LineAct act, BillingPeriod period, @Nullable ProratedChange change) {
        QuoteLine line = invoice.quote().lines().get(0);
        CartLine started = line.line();
        CartLine renewing = new CartLine(
                started.id(), act, started.product(), started.quantity(), started.cycle(), started.term(), null, null);
        QuoteLine renewed = new QuoteLine(
                renewing,
                line.name(),
                line.steps(),
                line.recurring(),
                line.setupFee(),
                List.of(),
                change == null ? Money.zero(line.net().getCurrencyUnit()) : change.taken(),
                change == null ? line.net() : change.net(),
                line.tax(),
                period,
                null,
                change);
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
