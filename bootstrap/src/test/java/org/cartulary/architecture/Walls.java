package org.cartulary.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** Who may see whom. Maven forbids the most of it; these rules say it where the reader of a failure sees why. */
final class Walls {

    private static final String[] ADAPTERS = {
        "org.cartulary.persistence..",
        "org.cartulary.mail..",
        "org.cartulary.documents..",
        "org.cartulary.api..",
        "org.cartulary.payments.."
    };

    static final ArchRule THE_DOMAIN_IS_PURE = classes()
            .that()
            .resideInAPackage("org.cartulary.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.cartulary.domain..", "java..", "org.joda.money..", "org.jspecify..")
            .because("the core runs anywhere and is tested without anything");

    static final ArchRule PORTS_SEE_THE_DOMAIN_ALONE = classes()
            .that()
            .resideInAPackage("org.cartulary.ports..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.cartulary.ports..", "org.cartulary.domain..", "java..", "org.joda.money..", "org.jspecify..")
            .because("the public API drags nothing along");

    static final ArchRule USE_CASES_SEE_NO_ADAPTER = noClasses()
            .that()
            .resideInAPackage("org.cartulary.usecases..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ADAPTERS)
            .because("an adapter can be swapped only if nobody knows it");

    static final ArchRule ADAPTERS_SEE_NO_HANDLER = noClasses()
            .that()
            .resideInAnyPackage(ADAPTERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.cartulary.usecases..", "org.cartulary.bootstrap..")
            .because("an adapter calls ports, so that every door has the same rules");

    static final ArchRule JOOQ_STAYS_OUT_OF_SIGHT = noClasses()
            .that()
            .resideOutsideOfPackages("org.cartulary.persistence.jooq..", "org.cartulary.persistence.schema..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jooq..")
            .because("whoever swaps the storage must not find it elsewhere");

    static final ArchRule GUICE_STAYS_IN_BOOTSTRAP = noClasses()
            .that()
            .resideOutsideOfPackage("org.cartulary.bootstrap..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.inject..")
            .because("a host may wire with whatever it likes");

    private Walls() {}
}
