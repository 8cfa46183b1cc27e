package org.cartulary.persistence.jooq;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Takes a connection out of its pool when it is lost. The pool knows by itself the states that MySQL, MariaDB and PostgreSQL use, and not
 * the codes of H2: it would give out a dead connection again and again.
 */
final class Evictions implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException error) {
        return Failures.isLoss(error) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
