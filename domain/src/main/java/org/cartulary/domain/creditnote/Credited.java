package org.cartulary.domain.creditnote;

import java.util.List;
import org.cartulary.domain.quote.TaxTotal;
import org.joda.money.Money;

/**
 * What a credit note takes back: lines, taxes and sums, all of them zero or more.
 *
 * @param lines in the order of the invoice
 * @param taxes in the order of the invoice
 */
public record Credited(List<CreditedLine> lines, List<TaxTotal> taxes, Money net, Money tax) {

    public Credited {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
    }

    /** Net and tax. */
    public Money total() {
        return net.plus(tax);
    }
}
