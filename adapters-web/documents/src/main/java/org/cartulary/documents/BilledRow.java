package org.cartulary.documents;

import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.quote.QuoteStep;
import org.joda.money.Money;

/** One row of a line: so many units at so much. The rows of a line add up to its net amount. */
record BilledRow(Kind kind, int quantity, Money unit, Money amount) {

    /** What a row is for. */
    enum Kind {
        UNITS,
        FURTHER_UNITS,
        SETUP_FEE
    }

    /** One per step of the price, and one for the set-up fee where there is one. */
    static List<BilledRow> of(QuoteLine line) {
        List<BilledRow> rows = new ArrayList<>();
        for (QuoteStep step : line.steps()) {
            Kind kind = rows.isEmpty() ? Kind.UNITS : Kind.FURTHER_UNITS;
            rows.add(new BilledRow(kind, step.quantity(), step.unit(), step.amount()));
        }
        if (line.setupFee().isPositive()) {
            rows.add(new BilledRow(Kind.SETUP_FEE, 1, line.setupFee(), line.setupFee()));
        }
        return rows;
    }
}
