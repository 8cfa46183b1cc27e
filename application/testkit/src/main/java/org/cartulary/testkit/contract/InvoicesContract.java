package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.Balance;
import org.cartulary.domain.invoice.ConsolidatedQuote;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.invoice.InvoicedOrder;
import org.cartulary.domain.invoice.Receipt;
import org.cartulary.domain.invoice.ReminderSchedule;
import org.cartulary.domain.invoice.Series;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.invoice.InvoiceFilter;
import org.cartulary.ports.invoice.Invoices;
import org.cartulary.testkit.fixture.Currencies;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.testkit.fixture.Samples;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link Invoices} store promises. */
public interface InvoicesContract extends VersionsContract<Invoice>, PagesContract<Invoice> {

    @Override
    default Invoice sample(Samples samples) {
        return samples.orders().invoice();
    }

    @Override
    default List<Function<Samples, Invoice>> sorts() {
        return List.of(
                this::sample,
                samples -> samples.orders().paidInvoice(Currencies.EUR),
                samples -> samples.orders().paidInvoice(Currencies.JPY),
                samples -> samples.orders().paidInvoice(Currencies.KWD),
                samples -> samples.months().invoice(3));
    }

    /** Only its state of payment moves. */
    @Override
    default Invoice changed(Invoice invoice) {
        boolean paid = invoice.state() == InvoiceState.PAID;
        Money total = invoice.quote().total();
        Money zero = Money.zero(total.getCurrencyUnit());
        return new Invoice(
                invoice.id(),
                invoice.reseller(),
                invoice.number(),
                paid ? InvoiceState.VOID : InvoiceState.PAID,
                invoice.client(),
                invoice.recipient(),
                invoice.issuer(),
                invoice.billed(),
                invoice.quote(),
                invoice.order(),
                invoice.issuedOn(),
                invoice.dueOn(),
                paid ? null : Moments.DAY,
                paid ? new Balance(zero, total, zero) : Balance.paid(total),
                paid ? null : Moments.FAR,
                paid ? List.of() : List.of(new Receipt("TR-1 \u0105", total, Moments.DAY, "key_1", Moments.NOW)),
                invoice.language(),
                invoice.version() + 1);
    }

    @Override
    default long version(Invoice invoice) {
        return invoice.version();
    }

    @Override
    default void save(Invoice invoice) {
        stores().invoices().save(invoice);
    }

    @Override
    default Optional<Invoice> find(ResellerId reseller, Invoice like) {
        return stores().invoices().find(reseller, like.id());
    }

    @Override
    default Page<Invoice> page(ResellerId reseller, PageRequest request) {
        return stores().invoices().page(reseller, InvoiceFilter.ALL, request);
    }

    @Override
    default String key(Invoice invoice) {
        return invoice.id().toString();
    }

    @Test
    default void keepsWhatWasIssuedToTheByteAlsoWhenItIsPaid() {
        for (Function<Samples, Invoice> sort : sorts()) {
            Invoice issued = sort.apply(Samples.ofNewReseller());
            write(() -> save(issued));
            write(() -> save(changed(issued)));
            Optional<Invoice> stored = find(issued.reseller(), issued);
            assertThat(stored.map(Invoice::contentHash)).contains(issued.contentHash());
            assertThat(stored.map(invoice -> invoice.quote().canonical()))
                    .contains(issued.quote().canonical());
        }
    }

    @Test
    default void refusesANumberThatIsUsed() {
        Samples samples = Samples.ofNewReseller();
        Invoice first = sample(samples);
        Invoice second = samples.orders().invoiceOf(samples.id(OrderId::new), first.number());
        write(() -> save(first));
        assertThat(Thrown.by(stores(), () -> save(second))).isInstanceOf(ConcurrentChange.class);
        assertThat(find(samples.reseller(), second)).isEmpty();
    }

    @Test
    default void allowsANumberOncePerSeriesAndReseller() {
        Samples samples = Samples.ofNewReseller();
        Samples other = Samples.ofNewReseller();
        List<Invoice> first = List.of(
                samples.orders().invoiceOf(samples.id(OrderId::new), new InvoiceNumber(new Series("A"), 1)),
                samples.orders().invoiceOf(samples.id(OrderId::new), new InvoiceNumber(new Series("A-1"), 1)),
                other.orders().invoiceOf(other.id(OrderId::new), new InvoiceNumber(new Series("A"), 1)));
        first.forEach(invoice -> write(() -> save(invoice)));
        assertThat(first)
                .allSatisfy(
                        invoice -> assertThat(find(invoice.reseller(), invoice)).contains(invoice));
    }

    @Test
    default void refusesASecondInvoiceOfOneOrder() {
        Samples samples = Samples.ofNewReseller();
        Invoice first = sample(samples);
        Invoice second = samples.orders()
                .invoiceOf(Objects.requireNonNull(first.order()), new InvoiceNumber(new Series("OTHER"), 1));
        write(() -> save(first));
        assertThat(Thrown.by(stores(), () -> save(second))).isInstanceOf(ConcurrentChange.class);
        assertThat(find(samples.reseller(), second)).isEmpty();
    }

    @Test
    default void listsInvoicesAboutAClientOrInAnAccount() {
        Samples samples = Samples.ofNewReseller();
        Invoice clients = samples.orders().paidInvoice(Currencies.EUR);
        Invoice resellers = sample(samples);
        List.of(clients, resellers).forEach(invoice -> write(() -> save(invoice)));
        assertThat(listed(samples, clients.client(), null)).containsExactly(clients);
        assertThat(listed(samples, null, new Account.OfClient(Objects.requireNonNull(clients.client()))))
                .containsExactly(clients);
        assertThat(listed(samples, null, new Account.OfReseller(samples.reseller())))
                .containsExactly(resellers);
        assertThat(listed(samples, resellers.client(), resellers.recipient())).containsExactly(resellers);
        assertThat(listed(samples, clients.client(), resellers.recipient())).isEmpty();
    }

    @Test
    default void keepsAnInvoiceOfAMonthHoweverManyOrdersItHas() {
        Samples samples = Samples.ofNewReseller();
        Invoice invoice = samples.months().invoice(250);
        write(() -> save(invoice));
        assertThat(find(samples.reseller(), invoice)).contains(invoice);
        assertThat(page(samples.reseller(), PageRequest.FIRST).items()).containsExactly(invoice);
        assertThat(listed(samples, null, invoice.recipient())).containsExactly(invoice);
    }

    @Test
    default void refusesAnOrderThatIsOnTheInvoiceOfAnotherMonth() {
        Samples samples = Samples.ofNewReseller();
        Invoice first = samples.months().invoice(2);
        InvoicedOrder twice = ((ConsolidatedQuote) first.quote()).orders().get(0);
        Invoice second = samples.months().invoice(2, twice);
        write(() -> save(first));
        assertThat(Thrown.by(stores(), () -> save(second))).isInstanceOf(ConcurrentChange.class);
        assertThat(find(samples.reseller(), second)).isEmpty();
    }

    private List<Invoice> listed(Samples samples, @Nullable ClientId client, @Nullable Account recipient) {
        return stores().invoices()
                .page(samples.reseller(), new InvoiceFilter(client, recipient, null, null), PageRequest.FIRST)
                .items();
    }

    @Test
    default void listsWhatIsOwedAndWasToBePaidBeforeADay() {
        Samples samples = Samples.ofNewReseller();
        Invoice owed = sample(samples);
        Invoice paid = samples.orders().paidInvoice(Currencies.EUR);
        List.of(owed, paid).forEach(invoice -> write(() -> save(invoice)));
        LocalDate dueOn = Objects.requireNonNull(owed.dueOn());
        assertThat(overdue(samples, dueOn)).isEmpty();
        assertThat(overdue(samples, dueOn.plusDays(1))).containsExactly(owed);
    }

    @Test
    default void findsOfWhichToRemindUpToADayByDay() {
        Samples samples = Samples.ofNewReseller();
        Invoice later = reminded(sample(samples), 2);
        Invoice first = reminded(sample(samples), 1);
        Invoice never = samples.orders().paidInvoice(Currencies.EUR);
        List.of(later, first, never).forEach(invoice -> write(() -> save(invoice)));
        LocalDate dueOn = Objects.requireNonNull(first.dueOn());
        assertThat(stores().invoices().toRemind(samples.reseller(), dueOn, 10)).isEmpty();
        assertThat(stores().invoices().toRemind(samples.reseller(), dueOn.plusDays(1), 10))
                .containsExactly(first);
        assertThat(stores().invoices().toRemind(samples.reseller(), dueOn.plusDays(9), 10))
                .containsExactly(first, later);
        assertThat(stores().invoices().toRemind(samples.reseller(), dueOn.plusDays(9), 1))
                .containsExactly(first);
    }

    private List<Invoice> overdue(Samples samples, LocalDate today) {
        return stores().invoices()
                .page(samples.reseller(), InvoiceFilter.ALL.overdue(today), PageRequest.FIRST)
                .items();
    }

    /** To be reminded so many days after it is due. */
    private static Invoice reminded(Invoice owed, int days) {
        return Invoice.issueOwed(
                        owed.id(),
                        owed.reseller(),
                        owed.number(),
                        Objects.requireNonNull(owed.client()),
                        new Invoice.Parties(owed.issuer(), owed.billed(), owed.language()),
                        (Quote) owed.quote(),
                        Objects.requireNonNull(owed.order()),
                        owed.issuedOn(),
                        Objects.requireNonNull(owed.dueOn()),
                        new ReminderSchedule(List.of(days)),
                        Money.zero(owed.quote().currency()))
                .next();
    }
}
