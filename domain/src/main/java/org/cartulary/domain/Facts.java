package org.cartulary.domain;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a record as ordered name-value text. Sets and lists become space-separated text, sorted when they have no order. */
final class Facts {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Facts() {}

    static Map<String, String> of(Object fact) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (RecordComponent component : COMPONENTS.get(fact.getClass())) {
            Object value = read(component, fact);
            if (value != null) {
                facts.put(component.getName(), text(value));
            }
        }
        return Collections.unmodifiableMap(facts);
    }

    static @Nullable Object first(Object fact) {
        return read(COMPONENTS.get(fact.getClass())[0], fact);
    }

    private static String text(Object value) {
        if (value instanceof Collection<?> many) {
            var texts = many.stream().map(String::valueOf);
            return (many instanceof Set ? texts.sorted() : texts).collect(Collectors.joining(" "));
        }
        return value.toString();
    }

    private static @Nullable Object read(RecordComponent component, Object fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component + " of " + fact.getClass(), e);
        }
    }
}
