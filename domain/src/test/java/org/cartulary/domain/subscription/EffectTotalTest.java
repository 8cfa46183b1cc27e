package org.cartulary.domain.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.TODAY;
import static org.cartulary.domain.Samples.id;

import java.util.List;
import org.cartulary.domain.money.BillingCycle;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class EffectTotalTest {

    private static final BillingCycle MONTH = new BillingCycle(1);
    private static final BillingCycle YEAR = new BillingCycle(12);

    @Test
    void addsWhatIsOfOneCurrencyAndCycle() {
        assertThat(EffectTotal.of(List.of(
                        effect(YEAR, "PLN 100.00", "PLN 110.00"),
                        effect(YEAR, "EUR 60.00", "EUR 50.00"),
                        effect(MONTH, "EUR 6.00", "EUR 8.00"),
                        effect(MONTH, "EUR 0.10", "EUR 0.25"))))
                .containsExactly(
                        new EffectTotal(MONTH, 2, Money.parse("EUR 6.10"), Money.parse("EUR 8.25")),
                        new EffectTotal(YEAR, 1, Money.parse("EUR 60.00"), Money.parse("EUR 50.00")),
                        new EffectTotal(YEAR, 1, Money.parse("PLN 100.00"), Money.parse("PLN 110.00")));
        assertThat(EffectTotal.of(List.of())).isEmpty();
    }

    private static BookEffect effect(BillingCycle cycle, String before, String after) {
        return new BookEffect(
                new SubscriptionId(id(70)), CLIENT, HOSTING, 1, cycle, TODAY, Money.parse(before), Money.parse(after));
    }
}
