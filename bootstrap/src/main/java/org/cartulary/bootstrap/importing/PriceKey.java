package org.cartulary.bootstrap.importing;

import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.money.Amounts;
import org.cartulary.domain.money.BillingCycle;
import org.joda.money.CurrencyUnit;

/** What has one price: a product, for one billing cycle, in one currency. */
record PriceKey(ProductCode product, BillingCycle cycle, CurrencyUnit currency) {
    static PriceKey of(ProductCode product, Price price) {
        return new PriceKey(product, price.cycle(), price.currency());
    }

    static PriceKey read(CsvRow row) {
        Cell<ProductCode> product = row.required("product", ProductCode::parse);
        Cell<BillingCycle> cycle = row.required("billing_cycle_months", text -> new BillingCycle(Numbers.whole(text)));
        Cell<CurrencyUnit> currency = row.required("currency", text -> Amounts.currency("currency", text));
        row.requireSound();
        return new PriceKey(product.get(), cycle.get(), currency.get());
    }
}
