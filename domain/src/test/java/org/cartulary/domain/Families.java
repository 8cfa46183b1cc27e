package org.cartulary.domain;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every record of every family of refusals and events in the domain, found among its compiled classes: none can be forgotten. */
final class Families {

    private Families() {}

    static Stream<Class<?>> refusals() {
        return recordsOf(Refusal.class);
    }

    static Stream<Class<?>> events() {
        return recordsOf(Event.class);
    }

    private static Stream<Class<?>> recordsOf(Class<?> root) {
        return classes()
                .filter(type -> type.isSealed() && type.isInterface() && root.isAssignableFrom(type))
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
    }

    private static Stream<Class<?>> classes() {
        try {
            Path compiled = Path.of(Refusal.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(compiled)) {
                return files
                        .map(file -> compiled.relativize(file).toString())
                        .filter(name -> name.matches(".*(Error|Event)\\.class"))
                        .sorted()
                        .<Class<?>>map(Families::load)
                        .toList()
                        .stream();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replace(".class", "").replace('/', '.').replace('\\', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A record that holds nothing: enough to ask it for what depends on its type alone. */
    static Object blank(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        @Nullable
        Object[] nothing = Arrays.stream(components)
                .map(component -> component == int.class ? (Object) 0 : component == long.class ? (Object) 0L : null)
                .toArray();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(components);
            return canonical.newInstance(nothing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
