package org.cartulary.benchmarks.sql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Listens between a core and its database, and writes down every statement and commit. It listens to one thread at a time, and slows it, so nobody
 * takes the time of what goes through it.
 */
public final class Recorder {

    private final List<List<RecordedStatement>> committed = new ArrayList<>();
    private List<RecordedStatement> open = new ArrayList<>();

    /** The same data source, listened to. */
    public DataSource over(DataSource source) {
        return listen(
                DataSource.class,
                source,
                (method, arguments, result) -> result instanceof Connection connection
                        ? listen(
                                Connection.class,
                                connection,
                                (called, given, answer) -> heardOn(connection, called, given, answer))
                        : result);
    }

    /** What was committed since this was last asked. */
    public RecordedOrder take() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("statements were executed that nobody committed: " + open);
        }
        RecordedOrder order = new RecordedOrder(committed);
        committed.clear();
        return order;
    }

    private Object heardOn(Connection connection, Method method, Object[] arguments, Object result) {
        switch (method.getName()) {
            case "commit" -> {
                committed.add(open);
                open = new ArrayList<>();
            }
            case "rollback" -> open = new ArrayList<>();
            case "createStatement", "prepareCall" ->
                throw new IllegalStateException("a statement that is not prepared is not heard");
            default -> {}
        }
        if (!(result instanceof PreparedStatement statement)) {
            return result;
        }
        String text = (String) arguments[0];
        SortedMap<Integer, Bound> values = new TreeMap<>();
        return listen(PreparedStatement.class, statement, (called, given, answer) -> {
            if (called.getName().startsWith("set") && given.length >= 2 && given[0] instanceof Integer index) {
                values.put(index, new Bound(Form.of(called.getName(), given.length), given[1]));
            } else if (called.getName().startsWith("execute")) {
                executed(connection, new RecordedStatement(text, List.copyOf(values.values())));
            }
            return answer;
        });
    }

    /** Outside of a transaction, it is one. */
    private void executed(Connection connection, RecordedStatement statement) throws SQLException {
        if (connection.getAutoCommit()) {
            committed.add(List.of(statement));
        } else {
            open.add(statement);
        }
    }

    private static <T> T listen(Class<T> type, T to, Listener listener) {
        return type.cast(Proxy.newProxyInstance(
                Recorder.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return listener.heard(
                                method, arguments == null ? new Object[0] : arguments, method.invoke(to, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** Is told of each call that has returned, and says what its caller shall have. */
    private interface Listener {
        Object heard(Method method, Object[] arguments, Object result) throws SQLException;
    }
}
