package org.cartulary.domain.catalog;

import org.joda.money.Money;

/** So many units at so much each. */
public record PriceStep(int quantity, Money unit) {

    public Money amount() {
        return unit.multipliedBy(quantity);
    }
}
