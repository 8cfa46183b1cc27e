package org.cartulary.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.cartulary.domain.Samples;
import org.cartulary.domain.promo.PromoCodeName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllotmentKeyTest {

    private static final PromoCodeName SPRING = new PromoCodeName("SPRING-10");

    @Test
    void saysWhatItCounts() {
        assertThat(AllotmentKey.stockOf(Samples.HOSTING)).hasToString("stock:hosting");
        assertThat(AllotmentKey.productOfClient(Samples.HOSTING, Samples.CLIENT))
                .hasToString("quantity:hosting:" + Samples.CLIENT);
        assertThat(AllotmentKey.trialOf(Samples.HOSTING, Samples.CLIENT))
                .hasToString("trial:hosting:" + Samples.CLIENT);
        assertThat(AllotmentKey.usesOf(SPRING)).hasToString("uses:SPRING-10");
        assertThat(AllotmentKey.usesOf(SPRING, Samples.CLIENT)).hasToString("uses:SPRING-10:" + Samples.CLIENT);
    }

    @Test
    void saysOfWhichProductOrCodeAndWhetherForOneClient() {
        AllotmentKey stock = AllotmentKey.stockOf(Samples.HOSTING);
        AllotmentKey ofClient = AllotmentKey.productOfClient(Samples.HOSTING, Samples.CLIENT);
        assertThat(stock.countedProduct()).contains(Samples.HOSTING);
        assertThat(ofClient.countedProduct()).contains(Samples.HOSTING);
        assertThat(stock.ofOneClient()).isFalse();
        assertThat(ofClient.ofOneClient()).isTrue();
        AllotmentKey trial = AllotmentKey.trialOf(Samples.HOSTING, Samples.CLIENT);
        assertThat(trial.triedProduct()).contains(Samples.HOSTING);
        assertThat(trial.countedProduct()).isEmpty();
        assertThat(stock.triedProduct()).isEmpty();
        assertThat(stock.usedCode()).isEmpty();
        assertThat(AllotmentKey.usesOf(SPRING).usedCode()).contains(SPRING);
        assertThat(AllotmentKey.usesOf(SPRING).countedProduct()).isEmpty();
    }

    @Test
    void isTakenAUnitAtLeast() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Allotment(AllotmentKey.stockOf(Samples.HOSTING), 0));
    }

    @Test
    void fitsIntoAStore() {
        ProductCode longest = new ProductCode("a".repeat(64));
        assertThat(AllotmentKey.productOfClient(longest, Samples.CLIENT).value().length())
                .isLessThanOrEqualTo(128);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "stock:",
                "stock:Hosting",
                "quantity:hosting",
                "trial:hosting",
                "uses:a",
                "seats:hosting",
                "stock:a:b"
            })
    void isNothingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AllotmentKey(text));
    }
}
