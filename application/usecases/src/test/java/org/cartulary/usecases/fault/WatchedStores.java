package org.cartulary.usecases.fault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.cartulary.ports.Stores;
import org.cartulary.ports.Transactions;
import org.jspecify.annotations.Nullable;

/** Stores of which every call passes a watcher, who decides whether and when it proceeds. */
final class WatchedStores {

    private static final Set<String> WRITES = Set.of(
            "save",
            "add",
            "addAll",
            "saveAll",
            "addPeriods",
            "addMember",
            "use",
            "withdraw",
            "append",
            "keep",
            "forget",
            "next",
            "join",
            "close",
            "take",
            "giveBack",
            "correct",
            "release",
            "expire");

    private WatchedStores() {}

    /** Sees the calls. */
    interface Watcher {

        @Nullable
        Object see(Call call);
    }

    /** The same stores behind a watcher, with these transactions in place of their own. */
    static Stores of(Stores stores, Transactions transactions, Watcher watcher) {
        return (Stores) Proxy.newProxyInstance(
                Stores.class.getClassLoader(), new Class<?>[] {Stores.class}, (proxy, method, args) -> {
                    if (method.getReturnType() == Transactions.class) {
                        return transactions;
                    }
                    Object store = method.invoke(stores);
                    return watched(method.getReturnType(), store, watcher);
                });
    }

    private static Object watched(Class<?> port, Object store, Watcher watcher) {
        return Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, args) -> watcher.see(new Call(port.getSimpleName(), store, method, args)));
    }

    /** One call of one store. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Call(
            String port,
            Object store,
            Method method,
            @Nullable Object @Nullable [] args) {

        boolean writes() {
            return WRITES.contains(method.getName());
        }

        @Nullable
        Object proceed() {
            try {
                return method.invoke(store, args);
            } catch (InvocationTargetException thrown) {
                if (thrown.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new AssertionError(this + " failed", thrown.getCause());
            } catch (IllegalAccessException hidden) {
                throw new AssertionError(hidden);
            }
        }

        @Override
        public String toString() {
            return port + "." + method.getName();
        }
    }
}
