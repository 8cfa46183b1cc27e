package org.cartulary.domain.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/**
 * What is due of lines whose prices include tax.
 *
 * @param amount at those prices, less discounts and credit
 * @param percent the tax that they include, of the net amount: the rate at which the buyer is taxed; where it is charged none, the one
 *     of the seller's own country, which is taken off
 */
public record Gross(Money amount, BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Without the tax, rounded half up: the one place where a net amount is made of a gross one. */
    public Money net() {
        BigDecimal exact = amount.getAmount()
                .multiply(HUNDRED)
                .divide(HUNDRED.add(percent), amount.getCurrencyUnit().getDecimalPlaces(), RoundingMode.HALF_UP);
        return Money.of(amount.getCurrencyUnit(), exact);
    }

    /** With so much net, rounded half up. */
    public Gross ofNet(Money net) {
        BigDecimal exact = net.getAmount().multiply(HUNDRED.add(percent)).movePointLeft(2);
        return of(Money.of(net.getCurrencyUnit(), exact, RoundingMode.HALF_UP));
    }

    public Gross of(Money other) {
        return new Gross(other, percent);
    }

    @Override
    public String toString() {
        return amount + " with " + percent.toPlainString();
    }
}
