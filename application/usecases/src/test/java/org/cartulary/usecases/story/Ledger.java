package org.cartulary.usecases.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.cartulary.domain.invoice.Invoice;
import org.joda.money.Money;

/** What the gateway has charged, beside what was invoiced. */
final class Ledger {

    private Ledger() {}

    /**
     * Every charge is an invoice's total, numbers have no gap, and the days of the numbers rise.
     *
     * @param invoices all of them, newest first
     */
    static void agrees(World world, List<Invoice> invoices) {
        assertThat(world.gateway().ledger().values())
                .containsExactlyInAnyOrderElementsOf(invoices.stream()
                        .map(invoice -> invoice.quote().total())
                        .filter(Money::isPositive)
                        .toList());
        assertThat(invoices)
                .extracting(invoice -> invoice.number().number())
                .isEqualTo(LongStream.iterate(invoices.size(), number -> number - 1)
                        .limit(invoices.size())
                        .boxed()
                        .toList());
        assertThat(invoices)
                .isSortedAccordingTo(Comparator.comparing(Invoice::issuedOn).reversed());
    }
}
