package org.cartulary.bootstrap.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.invoice.ConsolidatedQuote;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceDraft;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.InvoicedOrder;
import org.cartulary.domain.invoice.Party;
import org.cartulary.domain.invoice.Series;
import org.cartulary.domain.order.Order;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.testkit.fixture.Samples;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What is said of orders that wait for the invoice of their month, and of those that are on it. */
class WaitingOrdersTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final InMemoryStore stores = new InMemoryStore();
    private final Samples samples = Samples.ofNewReseller();
    private final Order order = samples.orders().plain();

    @Test
    void isNothingAsLongAsEachWaitsInOneDraft() {
        stores.orders().add(order);
        waits(order, order.quote().total());
        assertThat(aboutInvoices()).isEmpty();
    }

    @Test
    void isThatADraftDoesNotComeToItsOrders() {
        stores.orders().add(order);
        waits(order, order.quote().total().plus(1));
        assertThat(aboutInvoices()).anyMatch(line -> line.endsWith("is not the sum of the orders that wait for it"));
    }

    @Test
    void isThatAnOrderIsOnNoInvoiceAndWaitsForNone() {
        stores.orders().add(order);
        assertThat(aboutInvoices()).anyMatch(line -> line.endsWith("names an invoice that is not its own"));
    }

    @Test
    void isThatAnOrderWaitsAndIsInvoicedToo() {
        stores.orders().add(order);
        waits(order, order.quote().total());
        Invoice other = invoiceOf(samples.id(InvoiceId::new));
        stores.invoices().save(other);
        assertThat(aboutInvoices()).anyMatch(line -> line.contains("and waits for"));
    }

    @Test
    void isNothingOnceItIsInvoiced() {
        stores.orders().add(order);
        waits(order, order.quote().total());
        InvoiceDraft draft =
                stores.invoiceDrafts().find(samples.reseller(), order.invoice()).orElseThrow();
        stores.invoiceDrafts().close(draft.closed());
        stores.invoices().save(invoiceOf(order.invoice()));
        assertThat(aboutInvoices()).isEmpty();
        assertThat(broken(new AmountsAddUp(stores))).noneMatch(line -> line.contains("agreed to"));
    }

    private void waits(Order one, Money total) {
        InvoiceDraft empty = InvoiceDraft.empty(
                one.invoice(), samples.reseller(), one.quote().currency(), NOVEMBER);
        stores.invoiceDrafts().join(empty, List.of(one.id()), total);
    }

    private Invoice invoiceOf(InvoiceId id) {
        InvoicedOrder invoiced =
                new InvoicedOrder(order.id(), order.client(), "Bakery", LocalDate.of(2026, 11, 3), order.quote());
        Party party = Party.of(samples.resellers().plain());
        return InvoiceDraft.empty(id, samples.reseller(), order.quote().currency(), NOVEMBER)
                .joined(1, order.quote().total())
                .issue(
                        new InvoiceNumber(Series.INVOICES, 1),
                        new Invoice.Parties(party, party, Language.EN),
                        new ConsolidatedQuote(order.owner(), order.quote().currency(), List.of(invoiced)),
                        LocalDate.of(2026, 12, 1),
                        Moments.NOW)
                .next();
    }

    /** What is said of carts is about the samples, which have none. */
    private List<String> aboutInvoices() {
        return broken(new OrdersArePaidAndInvoicedOnce(stores)).stream()
                .filter(line -> !line.contains("was checked out as") && !line.contains("neither paid nor is owed"))
                .toList();
    }

    private List<String> broken(Invariant invariant) {
        Findings findings = new Findings(invariant.text());
        invariant.check(samples.reseller(), findings);
        return findings.broken();
    }
}
