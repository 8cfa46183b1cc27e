package org.cartulary.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;

import org.cartulary.domain.InputError;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.tax.TaxCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProductTermsTest {

    private static final int MOST = 1_000_000_000;

    @Test
    void haveNoLimitUnlessTheySaySo() {
        assertThat(limited(null, null).limited()).isFalse();
        assertThat(limited(0, null).limited()).isTrue();
        assertThat(limited(null, 1).limited()).isTrue();
        assertThat(new ProductTerms(Term.THREE_YEARS, new QuantityRange(1, 9), true, true, TaxCategory.S))
                .isEqualTo(limited(null, null));
    }

    @Test
    void allowAStockOfNothingAndOneUnitForAClient() {
        assertThat(limited(0, 1).stock()).isZero();
        assertThat(limited(MOST, MOST).perClient()).isEqualTo(MOST);
        assertThat(refusalOf(() -> limited(-1, null))).isEqualTo(new InputError.OutOfRange("stock", "0", "" + MOST));
        assertThat(refusalOf(() -> limited(MOST + 1, null)))
                .isEqualTo(new InputError.OutOfRange("stock", "0", "" + MOST));
        assertThat(refusalOf(() -> limited(null, 0))).isEqualTo(new InputError.OutOfRange("perClient", "1", "" + MOST));
        assertThat(refusalOf(() -> limited(null, MOST + 1)))
                .isEqualTo(new InputError.OutOfRange("perClient", "1", "" + MOST));
    }

    @Test
    void areTriedForADayOrUpToAYear() {
        assertThat(new Trial(1, true)).hasToString("1 with a payment method");
        assertThat(new Trial(365, false)).hasToString("365");
        for (int days : new int[] {0, -1, 366}) {
            assertThat(refusalOf(() -> new Trial(days, false)))
                    .isEqualTo(new InputError.OutOfRange("trial.days", "1", "365"));
        }
        assertThat(limited(null, null).trial()).isNull();
    }

    private static ProductTerms limited(@Nullable Integer stock, @Nullable Integer perClient) {
        return new ProductTerms(Term.THREE_YEARS, new QuantityRange(1, 9), true, true, TaxCategory.S, stock, perClient);
    }
}
