package org.cartulary.domain.quote;

import java.util.List;
import org.cartulary.domain.catalog.Price;
import org.joda.money.Money;

/** One step of a line's price: so many units at so much. The steps of a line add up to its recurring amount. */
public record QuoteStep(int quantity, Money unit) {

    static List<QuoteStep> of(Price price, int quantity) {
        return price.steps(quantity).stream()
                .map(step -> new QuoteStep(step.quantity(), step.unit()))
                .toList();
    }

    public Money amount() {
        return unit.multipliedBy(quantity);
    }
}
