package org.cartulary.persistence.jooq;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Stands between a store and a driver, by proxies of JDBC's own interfaces: hears what the driver throws, and throws as a test says. */
final class FaultySource {

    private final DataSource real;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile Fault fault = Fault.NONE;

    FaultySource(DataSource real) {
        this.real = real;
    }

    DataSource source() {
        return wrap(DataSource.class, real);
    }

    void meet(Fault next) {
        fault = next;
    }

    /** State and code of each error that the driver itself threw so far. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    private <T> T wrap(Class<T> type, T wrapped) {
        return type.cast(Proxy.newProxyInstance(
                FaultySource.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object result = fault.meet(method.getName(), () -> pass(method, wrapped, arguments));
                    if (result instanceof Connection connection) {
                        return wrap(Connection.class, connection);
                    }
                    return result instanceof PreparedStatement statement
                            ? wrap(PreparedStatement.class, statement)
                            : result;
                }));
    }

    private @Nullable Object pass(Method method, Object wrapped, @Nullable Object @Nullable [] arguments)
            throws SQLException {
        try {
            return method.invoke(wrapped, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException error) {
                heard.add(error.getSQLState() + "/" + error.getErrorCode());
                throw error;
            }
            throw new IllegalStateException("not an error of JDBC", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("an interface is public", e);
        }
    }
}
