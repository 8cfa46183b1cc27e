package org.cartulary.domain;

import java.util.Locale;

/** Derives {@code cart.checked-out} from {@code CartEvent.CheckedOut}, and {@code cart.empty} from {@code CartError.Empty}. */
final class FactName {

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> fact) {
            Class<?> family = fact.getEnclosingClass();
            if (family == null) {
                throw new IllegalStateException(fact + " is not nested in a family");
            }
            return kebab(family.getSimpleName().replaceFirst("(Error|Event)$", "")) + "." + kebab(fact.getSimpleName());
        }
    };

    private FactName() {}

    static String of(Class<?> fact) {
        return NAMES.get(fact);
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
