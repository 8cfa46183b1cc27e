package org.cartulary.api.quote;

import java.util.List;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.domain.quote.TaxTotal;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.tax.TaxCategory;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A quote as it is shown. A checkout that names its digest books exactly this.
 *
 * @param buyer who will own what is bought, and on whose tax it depends
 */
public record QuoteDocument(
        QuoteDigest digest,
        CartId cart,
        Account buyer,
        CurrencyUnit currency,
        List<QuoteLineDocument> lines,
        List<TaxDocument> taxes,
        Money net,
        Money tax,
        Money total) {

    public static QuoteDocument of(Quote quote) {
        return new QuoteDocument(
                quote.digest(),
                quote.cart(),
                quote.buyer(),
                quote.currency(),
                quote.lines().stream().map(QuoteLineDocument::of).toList(),
                quote.taxes().stream().map(TaxDocument::of).toList(),
                quote.net(),
                quote.tax(),
                quote.total());
    }

    /** The tax of one category and rate. */
    public record TaxDocument(TaxCategory category, String percent, Money base, Money tax) {

        static TaxDocument of(TaxTotal total) {
            return new TaxDocument(
                    total.treatment().category(),
                    total.treatment().percent().toPlainString(),
                    total.base(),
                    total.tax());
        }
    }
}
