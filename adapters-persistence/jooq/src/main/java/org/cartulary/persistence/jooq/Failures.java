package org.cartulary.persistence.jooq;

import java.sql.SQLException;
import java.util.Set;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.Outage;
import org.jooq.exception.DataAccessException;

/** Tells by vendor code what an error of the database means. What is not listed is a bug, and passed on as one. */
final class Failures {

    /** MySQL and MariaDB: deadlock, lock wait timeout, snapshot isolation, and a Galera node that is not ready and did nothing. */
    private static final Set<Integer> MYSQL_CONFLICTS = Set.of(1213, 1205, 1020, 1047);

    /** H2: deadlock, concurrent update, lock timeout. */
    private static final Set<Integer> H2_CONFLICTS = Set.of(40001, 90131, 50200);

    /** Standard serialization failure, and PostgreSQL's deadlock. */
    private static final Set<String> CONFLICT_STATES = Set.of("40001", "40P01");

    /** MySQL: error during commit. H2: database closed, connection broken, session killed. */
    private static final Set<Integer> OUTAGES = Set.of(1180, 90098, 90067, 90121);

    private static final String DUPLICATE_STATE = "23505";

    private Failures() {}

    static RuntimeException of(SQLException error, Duplicates duplicates) {
        String state = state(error);
        int code = error.getErrorCode();
        if (isConflict(state, code)) {
            return new ConcurrentChange("the database says conflict: " + state + "/" + code);
        }
        if (state.equals(DUPLICATE_STATE) || code == Duplicates.MYSQL) {
            return duplicates.of(Duplicates.keyIn(error));
        }
        if (isOutage(state, code)) {
            return new Outage("the connection to the database was lost: " + state + "/" + code, error);
        }
        return new DataAccessException("the database refused a statement: " + state + "/" + code, error);
    }

    /** Whether the connection that this error came over is of no more use. */
    static boolean isLoss(SQLException error) {
        return isOutage(state(error), error.getErrorCode());
    }

    private static String state(SQLException error) {
        return error.getSQLState() == null ? "" : error.getSQLState();
    }

    private static boolean isOutage(String state, int code) {
        return state.startsWith("08") || state.startsWith("57P") || OUTAGES.contains(code);
    }

    private static boolean isConflict(String state, int code) {
        return CONFLICT_STATES.contains(state) || MYSQL_CONFLICTS.contains(code) || H2_CONFLICTS.contains(code);
    }
}
