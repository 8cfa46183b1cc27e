package org.cartulary.domain.quote;

import java.util.List;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a quote.
 *
 * @param name what the product was called when it was quoted, in the buyer's language
 * @param steps how the recurring amount comes about
 * @param recurring net, due at the start of each billing period
 * @param setupFee net, due once
 * @param net due now: one period and the set-up fee
 * @param period what a renewal pays for; nothing for a line that starts on the day of its order
 */
public record QuoteLine(
        CartLine line,
        String name,
        List<QuoteStep> steps,
        Money recurring,
        Money setupFee,
        Money net,
        TaxTreatment tax,
        @Nullable BillingPeriod period) {

    public QuoteLine {
        steps = List.copyOf(steps);
    }
}
