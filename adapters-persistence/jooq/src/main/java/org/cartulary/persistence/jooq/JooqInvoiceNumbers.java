package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.INVOICE_SERIES;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.Series;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.invoice.InvoiceNumbers;
import org.jooq.Condition;

/** Table {@code invoice_series}: one counter per series. The write comes before the read, so that whoever reads holds the row. */
final class JooqInvoiceNumbers implements InvoiceNumbers {

    private static final Condition ONE =
            Columns.isAny(INVOICE_SERIES.RESELLER_ID).and(Columns.isAny(INVOICE_SERIES.SERIES));

    private final Statements statements;
    private final Write count;
    private final Read<Long> last;
    private final Write begin;

    JooqInvoiceNumbers(Statements statements) {
        this.statements = statements;
        count = statements.write(statements
                .dsl()
                .update(INVOICE_SERIES)
                .set(
                        INVOICE_SERIES.LAST_NUMBER,
                        INVOICE_SERIES.LAST_NUMBER.plus(Columns.any(INVOICE_SERIES.LAST_NUMBER)))
                .where(ONE));
        last = statements.read(
                statements
                        .dsl()
                        .select(INVOICE_SERIES.LAST_NUMBER)
                        .from(INVOICE_SERIES)
                        .where(ONE),
                row -> row.get(INVOICE_SERIES.LAST_NUMBER));
        begin = statements.write(statements
                .dsl()
                .insertInto(INVOICE_SERIES)
                .columns(INVOICE_SERIES.RESELLER_ID, INVOICE_SERIES.SERIES, INVOICE_SERIES.LAST_NUMBER)
                .values(
                        Columns.any(INVOICE_SERIES.RESELLER_ID),
                        Columns.any(INVOICE_SERIES.SERIES),
                        Columns.any(INVOICE_SERIES.LAST_NUMBER)));
    }

    @Override
    public List<InvoiceNumber> next(ResellerId reseller, Series series, int count) {
        long taken = statements.together(() -> take(reseller.value(), series.code(), count));
        return LongStream.rangeClosed(taken - count + 1, taken)
                .mapToObj(number -> new InvoiceNumber(series, number))
                .toList();
    }

    /** Says which is the last one taken. */
    private long take(UUID reseller, String series, long some) {
        if (count.run(some, reseller, series) == 0) {
            begin.run(reseller, series, some);
            return some;
        }
        return last.one(reseller, series).orElseThrow();
    }
}
