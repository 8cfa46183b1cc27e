package org.cartulary.domain.catalog;

import org.cartulary.domain.InputError;
import org.joda.money.Money;

/** From this quantity on, a seat costs this much for one billing cycle. */
public record Tier(int fromQuantity, Money unit) {

    public Tier {
        if (fromQuantity < 1) {
            throw new InputError.OutOfRange("fromQuantity", "1", "2147483647").refused();
        }
        if (unit.isNegative()) {
            throw new InputError.OutOfRange("unitPrice", "0", "").refused();
        }
    }
}
