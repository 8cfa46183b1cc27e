package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.Series;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.invoice.InvoiceFilter;
import org.cartulary.ports.invoice.InvoiceNumbers;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every {@link InvoiceNumbers} store promises: 1, 2, 3, whatever happens. */
public interface InvoiceNumbersContract extends StoreUnderTest {

    @Test
    default void countsFromOne() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        assertThat(List.of(next(reseller, Series.INVOICES), next(reseller, Series.INVOICES)))
                .containsExactly(new InvoiceNumber(Series.INVOICES, 1), new InvoiceNumber(Series.INVOICES, 2));
    }

    @Test
    default void countsTwiceInOneTransaction() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        write(() -> {
            next(reseller, Series.INVOICES);
            next(reseller, Series.INVOICES);
        });
        assertThat(next(reseller, Series.INVOICES).number()).isEqualTo(3);
    }

    @Test
    default void countsEachSeriesOfEachResellerByItself() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        ResellerId other = Samples.ofNewReseller().reseller();
        next(reseller, Series.INVOICES);
        assertThat(next(reseller, new Series("INV-2")).number()).isEqualTo(1);
        assertThat(next(other, Series.INVOICES).number()).isEqualTo(1);
        assertThat(next(reseller, Series.INVOICES).number()).isEqualTo(2);
    }

    @Test
    default void takesBackANumberThatIsRolledBack() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        next(reseller, Series.INVOICES);
        Thrown.by(stores(), () -> {
            next(reseller, Series.INVOICES);
            throw new IllegalStateException("after the number was taken");
        });
        assertThat(next(reseller, Series.INVOICES).number()).isEqualTo(2);
    }

    @Test
    default void leavesNoGapAndNoRepeatBetweenManyIssuersOfWhomSomeFail() {
        Samples samples = Samples.ofNewReseller();
        Together.run(16, thread -> {
            for (int i = 0; i < 4; i++) {
                boolean fails = (thread + i) % 2 == 0;
                Together.patiently(() -> issue(samples, fails));
            }
            return thread;
        });
        assertThat(stores().invoices()
                        .page(samples.reseller(), InvoiceFilter.ALL, new PageRequest(PageRequest.MOST, null))
                        .items())
                .extracting(invoice -> invoice.number().number())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 32).boxed().toList());
    }

    private boolean issue(Samples samples, boolean fails) {
        try {
            write(() -> {
                InvoiceNumber number = stores().invoiceNumbers().next(samples.reseller(), Series.INVOICES);
                stores().invoices().save(samples.orders().invoiceOf(samples.id(OrderId::new), number));
                if (fails) {
                    throw new IllegalStateException("after the invoice was issued");
                }
            });
            return true;
        } catch (IllegalStateException rolledBack) {
            return false;
        }
    }

    private InvoiceNumber next(ResellerId reseller, Series series) {
        return stores().transactions().write(() -> stores().invoiceNumbers().next(reseller, series));
    }
}
