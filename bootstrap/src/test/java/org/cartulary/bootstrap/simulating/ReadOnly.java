package org.cartulary.bootstrap.simulating;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.TreeSet;
import org.cartulary.ports.Stores;

/** Stores that can be read: what else is done to them fails. */
final class ReadOnly {
    private static final Set<String> READS = Set.of("find", "findAll", "page", "usable", "periods", "published");

    private final Set<String> used = new TreeSet<>();

    Stores of(Stores real) {
        return (Stores) guarded(Stores.class, (proxy, method, arguments) -> {
            Object store = answer(real, method, arguments);
            return guarded(method.getReturnType(), (self, asked, with) -> {
                if (!READS.contains(asked.getName())) {
                    throw new AssertionError(asked + " was called");
                }
                used.add(method.getName() + "." + asked.getName());
                return answer(store, asked, with);
            });
        });
    }

    /** What was read, as {@code store.method}. */
    Set<String> used() {
        return used;
    }

    private static Object guarded(Class<?> port, InvocationHandler guard) {
        return Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, guard);
    }

    private static Object answer(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
