package org.cartulary.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.cartulary.api.outlaw.KnowsAHandler;
import org.cartulary.domain.outlaw.AsksTheClock;
import org.cartulary.domain.outlaw.FloatingPrice;
import org.cartulary.domain.outlaw.KnowsAUseCase;
import org.cartulary.domain.outlaw.LonelyRefusal;
import org.cartulary.domain.outlaw.PriceManager;
import org.cartulary.domain.outlaw.UsesGuice;
import org.cartulary.domain.outlaw.UsesJooq;
import org.cartulary.ports.outlaw.LogsSomething;
import org.cartulary.usecases.outlaw.KnowsAnAdapter;
import org.cartulary.usecases.outlaw.WithoutPortHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds for everything that we ship, and bites on a class that breaks it. */
class ArchitectureTest {

    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cartulary");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(Walls.THE_DOMAIN_IS_PURE, KnowsAUseCase.class),
                Arguments.of(Walls.PORTS_SEE_THE_DOMAIN_ALONE, LogsSomething.class),
                Arguments.of(Walls.USE_CASES_SEE_NO_ADAPTER, KnowsAnAdapter.class),
                Arguments.of(Walls.ADAPTERS_SEE_NO_HANDLER, KnowsAHandler.class),
                Arguments.of(Walls.JOOQ_STAYS_OUT_OF_SIGHT, UsesJooq.class),
                Arguments.of(Walls.GUICE_STAYS_IN_BOOTSTRAP, UsesGuice.class),
                Arguments.of(Habits.TIME_AND_IDS_ARE_PASSED_IN, AsksTheClock.class),
                Arguments.of(Habits.NO_FLOATING_FIELDS, FloatingPrice.class),
                Arguments.of(Habits.NO_FLOATING_RESULTS, FloatingPrice.class),
                Arguments.of(Habits.NAMES_SAY_SOMETHING, PriceManager.class),
                Arguments.of(Habits.A_HANDLER_HANDLES_ITS_PORT, WithoutPortHandler.class),
                Arguments.of(Habits.FACTS_STAND_IN_FAMILIES, LonelyRefusal.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holdsForEverythingThatWeShip(ArchRule rule, Class<?> outlaw) {
        assertThat(SHIPPED.contain(outlaw)).isFalse();
        rule.check(SHIPPED);
    }

    @ParameterizedTest(name = "{0} bites on {1}")
    @MethodSource("rules")
    void bitesOnAnOutlaw(ArchRule rule, Class<?> outlaw) {
        JavaClasses broken = new ClassFileImporter().importClasses(outlaw);
        assertThatThrownBy(() -> rule.check(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(outlaw.getSimpleName());
    }
}
