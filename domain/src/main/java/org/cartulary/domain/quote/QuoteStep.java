package org.cartulary.domain.quote;

import org.joda.money.Money;

/** One step of a line's price: so many units at so much. The steps of a line add up to its recurring amount. */
public record QuoteStep(int quantity, Money unit) {

    public Money amount() {
        return unit.multipliedBy(quantity);
    }
}
