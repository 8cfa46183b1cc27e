package org.cartulary.documents;

import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.promo.Discount;
import org.cartulary.domain.quote.Gross;
import org.cartulary.domain.quote.ProratedChange;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.quote.QuoteStep;
import org.joda.money.Money;

/**
 * One row of a line: so many units at so much. The rows of a line add up to its net amount. What is taken off is less than no units at a
 * price that is not below zero (EN 16931, BR-27).
 *
 * @param about what the row is named by, such as a promo code; empty where its kind says all
 */
record BilledRow(Kind kind, String about, int quantity, Money unit, Money amount) {

    /** What a row is for. */
    enum Kind {
        UNITS,
        FURTHER_UNITS,
        SETUP_FEE,
        CARRIED,
        DISCOUNT,
        CREDIT,
        /** The tax that the rows above it include, so that the line comes to its net amount. */
        TAX_INCLUDED
    }

    /**
     * One for what a change charges, one for nothing where it is tried, or else one per step of the price; one for the set-up fee, for
     * whatever is taken off, and for what is carried. A part of a period is one row.
     */
    static List<BilledRow> of(QuoteLine line) {
        List<BilledRow> rows = new ArrayList<>();
        ProratedChange change = line.change();
        if (line.trial() != null) {
            Money nothing = Money.zero(line.net().getCurrencyUnit());
            rows.add(new BilledRow(Kind.UNITS, "", line.line().quantity(), nothing, nothing));
            setupFee(line, rows);
            settled(line, rows);
            return rows;
        }
        if (line.part() != null && change == null) {
            part(line, rows);
            return rows;
        }
        if (change == null) {
            steps(line, rows);
            setupFee(line, rows);
        } else {
            Money charged = change.charged().minus(line.carried());
            rows.add(new BilledRow(Kind.UNITS, "", 1, charged, charged));
        }
        for (Discount discount : line.discounts()) {
            rows.add(less(Kind.DISCOUNT, discount.code().value(), discount.amount()));
        }
        settled(line, rows);
        return rows;
    }

    /** One for the part of a period, after discounts; one for the set-up fee, for what is carried, and for credit. */
    private static void part(QuoteLine line, List<BilledRow> rows) {
        rows.add(new BilledRow(Kind.UNITS, "", 1, line.amount(), line.amount()));
        setupFee(line, rows);
        settled(line, rows);
    }

    /** What earlier changes have come to, what they left over, and the tax that is in the prices. */
    private static void settled(QuoteLine line, List<BilledRow> rows) {
        if (line.carried().isPositive()) {
            rows.add(new BilledRow(Kind.CARRIED, "", 1, line.carried(), line.carried()));
        }
        if (line.credit().isPositive()) {
            rows.add(less(Kind.CREDIT, "", line.credit()));
        }
        Gross gross = line.gross();
        if (gross != null) {
            rows.add(less(
                    Kind.TAX_INCLUDED,
                    gross.percent().toPlainString(),
                    line.due().minus(line.net())));
        }
    }

    /** The same where no tax may be in a price: then a line with tax in its price is one row at its net amount. */
    static List<BilledRow> net(QuoteLine line) {
        return line.gross() == null ? of(line) : List.of(new BilledRow(Kind.UNITS, "", 1, line.net(), line.net()));
    }

    private static void steps(QuoteLine line, List<BilledRow> rows) {
        for (QuoteStep step : line.steps()) {
            Kind kind = rows.isEmpty() ? Kind.UNITS : Kind.FURTHER_UNITS;
            rows.add(new BilledRow(kind, "", step.quantity(), step.unit(), step.amount()));
        }
    }

    private static void setupFee(QuoteLine line, List<BilledRow> rows) {
        if (line.setupFee().isPositive()) {
            rows.add(new BilledRow(Kind.SETUP_FEE, "", 1, line.setupFee(), line.setupFee()));
        }
    }

    private static BilledRow less(Kind kind, String about, Money amount) {
        return new BilledRow(kind, about, -1, amount, amount.negated());
    }
}
