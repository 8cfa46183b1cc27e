package org.cartulary.persistence.memory;

import java.util.List;
import java.util.stream.LongStream;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.Series;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.invoice.InvoiceNumbers;

/** The numbers of invoices in memory: the last one of each series, which a rollback takes back. */
final class InMemoryInvoiceNumbers implements InvoiceNumbers {

    private final InMemoryTransactions transactions;
    private final Table<InvoiceNumber> last;

    InMemoryInvoiceNumbers(InMemoryTransactions transactions) {
        this.transactions = transactions;
        last = new Table<>(transactions);
    }

    @Override
    public List<InvoiceNumber> next(ResellerId reseller, Series series, int count) {
        return transactions.write(() -> {
            long taken = last.find(reseller, series).map(InvoiceNumber::number).orElse(0L);
            List<InvoiceNumber> next = LongStream.rangeClosed(taken + 1, taken + count)
                    .mapToObj(number -> new InvoiceNumber(series, number))
                    .toList();
            last.put(reseller, series, next.get(count - 1));
            return next;
        });
    }
}
