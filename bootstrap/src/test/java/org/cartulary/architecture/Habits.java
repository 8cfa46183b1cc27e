package org.cartulary.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.UUID;
import org.cartulary.domain.Event;
import org.cartulary.domain.Refusal;

/** How things are named and made, wherever they stand. */
final class Habits {

    private static final String[] CORE = {"org.cartulary.domain..", "org.cartulary.ports..", "org.cartulary.usecases.."
    };

    static final ArchRule TIME_AND_IDS_ARE_PASSED_IN = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .because("what comes from the air cannot be tested or replayed");

    static final ArchRule NO_FLOATING_FIELDS = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(CORE)
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .because("money does not float");

    static final ArchRule NO_FLOATING_RESULTS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(CORE)
            .should()
            .haveRawReturnType(double.class)
            .orShould()
            .haveRawReturnType(float.class)
            .because("money does not float");

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .that()
            .resideInAPackage("org.cartulary..")
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto|VO|BO)")
            .orShould()
            .haveNameMatching(".*[.$](Base|Abstract)[A-Z].*")
            .because("a name that needs a suffix is not the name");

    static final ArchRule A_HANDLER_HANDLES_ITS_PORT = classes()
            .that()
            .haveSimpleNameEndingWith("Handler")
            .and()
            .resideInAPackage("org.cartulary.usecases..")
            .should(implementThePortOfTheirName())
            .because("from the port to its handler is one step, and it is always the same one");

    static final ArchRule FACTS_STAND_IN_FAMILIES = classes()
            .that(areFacts())
            .should(standInTheFamilyOfTheirKind())
            .because("the code of a refusal, and the type of an event, are made of the two names");

    private Habits() {}

    private static DescribedPredicate<JavaClass> areFacts() {
        return DescribedPredicate.describe(
                "are refusals or events",
                type -> !type.isInterface()
                        && (type.isAssignableTo(Refusal.class) || type.isAssignableTo(Event.class)));
    }

    private static ArchCondition<JavaClass> standInTheFamilyOfTheirKind() {
        return new ArchCondition<>("be records nested in a family that is named ...Error or ...Event") {
            @Override
            public void check(JavaClass fact, ConditionEvents events) {
                String ending = fact.isAssignableTo(Refusal.class) ? "Error" : "Event";
                boolean nested = fact.getEnclosingClass()
                        .map(family ->
                                family.isInterface() && family.getSimpleName().endsWith(ending))
                        .orElse(false);
                events.add(new SimpleConditionEvent(fact, nested && fact.isRecord(), fact.getName()));
            }
        };
    }

    private static ArchCondition<JavaClass> implementThePortOfTheirName() {
        return new ArchCondition<>("be final and implement the port of their name") {
            @Override
            public void check(JavaClass handler, ConditionEvents events) {
                String port = handler.getName()
                        .replace("org.cartulary.usecases.", "org.cartulary.ports.")
                        .replaceFirst("Handler$", "");
                boolean implemented = handler.getRawInterfaces().stream()
                        .anyMatch(type -> type.getName().equals(port));
                boolean closed = handler.getModifiers().contains(JavaModifier.FINAL);
                events.add(new SimpleConditionEvent(
                        handler, implemented && closed, handler.getName() + " is the handler of " + port));
            }
        };
    }
}
