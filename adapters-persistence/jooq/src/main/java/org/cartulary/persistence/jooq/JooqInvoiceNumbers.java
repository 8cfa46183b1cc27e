package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.INVOICE_SERIES;

import java.util.UUID;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.Series;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.invoice.InvoiceNumbers;
import org.jooq.Condition;
import org.jooq.impl.DSL;

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
                .set(INVOICE_SERIES.LAST_NUMBER, INVOICE_SERIES.LAST_NUMBER.plus(DSL.inline(1)))
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
    public InvoiceNumber next(ResellerId reseller, Series series) {
        return statements.together(() -> new InvoiceNumber(series, next(reseller.value(), series.code())));
    }

    private long next(UUID reseller, String series) {
        if (count.run(reseller, series) == 0) {
            begin.run(reseller, series, 1L);
            return 1;
        }
        return last.one(reseller, series).orElseThrow();
    }
}
