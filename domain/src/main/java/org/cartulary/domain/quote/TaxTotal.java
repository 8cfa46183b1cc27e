package org.cartulary.domain.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * The tax of one category and rate: computed on the sum of its lines and rounded once, half up (EN 16931, BR-CO-17); or what is left of
 * prices that include it.
 */
public record TaxTotal(TaxTreatment treatment, Money base, Money tax) {

    /** The tax of a base: the one place where tax is rounded. */
    public static TaxTotal of(TaxTreatment treatment, Money base) {
        BigDecimal exact = base.getAmount().multiply(treatment.percent()).movePointLeft(2);
        return new TaxTotal(treatment, base, Money.of(base.getCurrencyUnit(), exact, RoundingMode.HALF_UP));
    }
}
