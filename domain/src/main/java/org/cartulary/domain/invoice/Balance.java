package org.cartulary.domain.invoice;

import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What became of the total of an invoice. Each part is zero or more, and together they are never more than the total.
 *
 * @param paid by card, or as it was recorded
 * @param offset what credit notes took from what was owed
 * @param writtenOff what is not expected any more
 */
public record Balance(Money paid, Money offset, Money writtenOff) {

    public Balance {
        if (Stream.of(paid, offset, writtenOff).anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException("no part is below zero: " + paid + ", " + offset + ", " + writtenOff);
        }
    }

    /** Of an invoice with which nothing has happened. */
    public static Balance untouched(CurrencyUnit currency) {
        Money zero = Money.zero(currency);
        return new Balance(zero, zero, zero);
    }

    /** Of an invoice that was paid in one. */
    public static Balance paid(Money total) {
        Money zero = Money.zero(total.getCurrencyUnit());
        return new Balance(total, zero, zero);
    }

    /** All of it that is not owed any more. */
    public Money settled() {
        return paid.plus(offset).plus(writtenOff);
    }
}
