package org.cartulary.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cartulary.domain.proration.Proration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProrationLawsTest {

    static Stream<Arguments> broken() {
        return Stream.of(
                law(
                        "costsNothingWhenNothingChanges",
                        ProrationLaws::costsNothingWhenNothingChanges,
                        WrongProrations.remembers()),
                law("returnsAfterUpAndDown", ProrationLaws::returnsAfterUpAndDown, WrongProrations.remembers()),
                law(
                        "costsInPartsWhatItCostsAtOnce",
                        ProrationLaws::costsInPartsWhatItCostsAtOnce,
                        WrongProrations.remembers()),
                law(
                        "ignoresTheOrderOfChangesOnOneDay",
                        ProrationLaws::ignoresTheOrderOfChangesOnOneDay,
                        WrongProrations.changesAtNoon()),
                law(
                        "neverCreditsMoreThanWasPaid",
                        ProrationLaws::neverCreditsMoreThanWasPaid,
                        WrongProrations.countsWhatIsUsed()),
                law(
                        "neverRisesAsTimePasses",
                        ProrationLaws::neverRisesAsTimePasses,
                        WrongProrations.countsWhatIsUsed()),
                law(
                        "isWholeBeforeAndNothingAfterThePeriod",
                        ProrationLaws::isWholeBeforeAndNothingAfterThePeriod,
                        WrongProrations.countsTheEndIn()),
                law(
                        "countsAPeriodInOneWholeAndUnit",
                        ProrationLaws::countsAPeriodInOneWholeAndUnit,
                        WrongProrations.dividesByThisMonth()),
                law("conservesWhatItSplits", ProrationLaws::conservesWhatItSplits, WrongProrations.countsTheEndIn()));
    }

    @ParameterizedTest(name = "{0} bites")
    @MethodSource("broken")
    void findOutAWrongProration(String name, Consumer<ProrationLaws> law, Proration wrong) {
        assertThatThrownBy(() -> law.accept(() -> wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("of seed 360");
    }

    @Test
    void areEachShownToBite() {
        Stream<String> laws = Arrays.stream(ProrationLaws.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName);

        assertThat(broken().map(bite -> bite.get()[0]))
                .containsExactlyInAnyOrderElementsOf(
                        laws.map(Object.class::cast).toList());
    }

    private static Arguments law(String name, Consumer<ProrationLaws> law, Proration wrong) {
        return Arguments.of(name, law, wrong);
    }
}
