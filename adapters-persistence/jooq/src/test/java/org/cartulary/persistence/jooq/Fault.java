package org.cartulary.persistence.jooq;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.cartulary.testkit.fault.CommitFault;
import org.jspecify.annotations.Nullable;

/** What becomes of a call to a driver. */
@FunctionalInterface
interface Fault {

    Fault NONE = (method, call) -> call.pass();

    /**
     * Passes the call, or throws.
     *
     * @param method its name, such as {@code executeUpdate}
     */
    @Nullable
    Object meet(String method, Call call) throws SQLException;

    /** The call as it was meant. */
    @FunctionalInterface
    interface Call {

        @Nullable
        Object pass() throws SQLException;
    }

    /** Throws in place of some calls of a method, which are counted from 1. */
    static Fault at(String method, IntPredicate nth, SQLException error) {
        AtomicInteger calls = new AtomicInteger();
        return (called, call) -> {
            if (called.equals(method) && nth.test(calls.incrementAndGet())) {
                throw error;
            }
            return call.pass();
        };
    }

    /** Throws at the first commit, in place of it or after it. */
    static Fault of(CommitFault fault, SQLException error) {
        AtomicInteger commits = new AtomicInteger();
        return (method, call) -> {
            if (!method.equals("commit") || commits.incrementAndGet() > 1) {
                return call.pass();
            }
            if (fault == CommitFault.LOST_AFTER) {
                call.pass();
            }
            throw error;
        };
    }

    /** Does something with each connection before it is given out. */
    static Fault onConnection(Preparation preparation) {
        return (method, call) -> {
            Object result = call.pass();
            if (result instanceof Connection connection) {
                preparation.on(connection);
            }
            return result;
        };
    }

    /** What is done with a connection. */
    @FunctionalInterface
    interface Preparation {

        void on(Connection connection) throws SQLException;
    }
}
