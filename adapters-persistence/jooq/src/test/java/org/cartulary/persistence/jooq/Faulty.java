package org.cartulary.persistence.jooq;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Connections to a real database that fail as a test says: the next statements, or the next commits, before or after they are done. */
final class Faulty {

    private final DataSource source;
    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger commits = new AtomicInteger();
    private volatile SQLException atStatement = new SQLException("not set");
    private volatile SQLException atCommit = new SQLException("not set");
    private volatile boolean commitsFirst;

    Faulty(DataSource source) {
        this.source = source;
    }

    /** So many of the next statements end with this error. */
    void failStatements(int many, String state, int code) {
        atStatement = new SQLException("made up", state, code);
        statements.set(many);
    }

    /** The next commit ends with this error. */
    void failCommit(boolean afterItIsDone, String state, int code) {
        atCommit = new SQLException("made up", state, code);
        commitsFirst = afterItIsDone;
        commits.set(1);
    }

    JooqStore store() {
        DataSource faulty = wrap(DataSource.class, source);
        return JooqStore.over(source, faulty);
    }

    private void before(String method, Object target) throws SQLException {
        if (method.equals("prepareStatement") && statements.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw atStatement;
        }
        if (method.equals("commit") && commits.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            if (commitsFirst) {
                ((Connection) target).commit();
            }
            throw atCommit;
        }
    }

    private <T> T wrap(Class<T> type, T wrapped) {
        return type.cast(Proxy.newProxyInstance(
                Faulty.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    before(method.getName(), wrapped);
                    try {
                        Object result = method.invoke(wrapped, arguments);
                        return result instanceof Connection connection ? wrap(Connection.class, connection) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
