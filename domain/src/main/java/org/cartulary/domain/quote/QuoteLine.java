package org.cartulary.domain.quote;

import java.util.List;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * One line of a quote.
 *
 * @param name what the product was called when it was quoted, in the buyer's language
 * @param steps how the recurring amount comes about
 * @param recurring net, due at the start of each billing period
 * @param setupFee net, due once
 * @param net due now: the first period and the set-up fee
 */
public record QuoteLine(
        CartLine line,
        String name,
        List<QuoteStep> steps,
        Money recurring,
        Money setupFee,
        Money net,
        TaxTreatment tax) {

    public QuoteLine {
        steps = List.copyOf(steps);
    }
}
