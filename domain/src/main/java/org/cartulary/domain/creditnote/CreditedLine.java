package org.cartulary.domain.creditnote;

import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is taken back of one line of an invoice.
 *
 * @param line of the invoice
 * @param name what the invoice calls it
 * @param tax how the invoice taxed it
 * @param net more than zero
 */
public record CreditedLine(
        LineId line,
        ProductCode product,
        String name,
        @Nullable DomainName domain,
        TaxTreatment tax,
        Money net) {

    static CreditedLine of(QuoteLine billed, Money net) {
        return new CreditedLine(
                billed.line().id(),
                billed.line().product(),
                billed.name(),
                billed.line().domain(),
                billed.tax(),
                net);
    }
}
