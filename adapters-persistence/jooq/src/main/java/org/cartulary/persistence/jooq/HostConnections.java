package org.cartulary.persistence.jooq;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.cartulary.ports.Outage;
import org.cartulary.ports.Transactions;

/** Connections of a host that binds them to its own transactions: they are never committed or rolled back here. */
final class HostConnections implements Connections {

    private final DataSource source;
    private final Transactions transactions;

    HostConnections(DataSource source, Transactions transactions) {
        this.source = source;
        this.transactions = transactions;
    }

    @Override
    public <T> T read(Work<T> work) {
        return write(work, Duplicates.CONCURRENT);
    }

    @Override
    public <T> T write(Work<T> work, Duplicates duplicates) {
        try (Connection connection = open()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw Failures.of(e, duplicates);
        }
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return transactions.active() ? work.get() : transactions.write(work);
    }

    private Connection open() {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new Outage("no connection to the database", e);
        }
    }
}
