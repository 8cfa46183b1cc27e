package org.cartulary.persistence.jooq;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Looks at every statement on its way to a database, and throws at one that is not within a reseller. */
final class TenantGuard {

    /** The statements that ask for resellers themselves: all of them, and those that have mail due. */
    static final Set<String> ACROSS_RESELLERS = Set.of(
            "select reseller_id from reseller order by reseller_id",
            "select distinct reseller_id from mail where (state = ? and due_at <= ?)");

    private static final Pattern WITHIN_A_RESELLER = Pattern.compile(
            "insert into \\w+ \\(reseller_id, .*|(select|update|delete) .* where \\(*(\\w+\\.)?reseller_id = \\?.*");

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    private TenantGuard() {}

    static DataSource on(DataSource source) {
        return wrap(DataSource.class, source);
    }

    /** All texts that were let through so far, by whomever. */
    static Set<String> seen() {
        return Set.copyOf(SEEN);
    }

    static void check(String statement) {
        String text = statement.toLowerCase(Locale.ROOT);
        if (!ACROSS_RESELLERS.contains(text) && !WITHIN_A_RESELLER.matcher(text).matches()) {
            throw new AssertionError("not within a reseller: " + statement);
        }
        SEEN.add(text);
    }

    private static <T> T wrap(Class<T> type, T wrapped) {
        return type.cast(Proxy.newProxyInstance(
                TenantGuard.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        check((String) arguments[0]);
                    } else if (method.getName().equals("createStatement")) {
                        throw new AssertionError("a statement that is not prepared");
                    }
                    try {
                        Object result = method.invoke(wrapped, arguments);
                        return result instanceof Connection connection ? wrap(Connection.class, connection) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
