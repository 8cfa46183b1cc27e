package org.cartulary.benchmarks.measuring;

import java.time.Duration;
import org.cartulary.persistence.jooq.Database;
import org.cartulary.persistence.jooq.DatabaseSettings;

/**
 * A database of its own that ends with the benchmark, with nothing in it yet.
 *
 * @param stop ends whatever runs outside of this process
 */
public record Server(Database database, Runnable stop) implements AutoCloseable {

    static Server at(String url, Runnable stop) {
        DatabaseSettings settings = new DatabaseSettings(url, null, null, DatabaseSettings.USUAL_CONNECTIONS);
        return new Server(Database.open(settings), stop);
    }

    /** What processes that this one has started have used of the cores so far: nothing of a database that is not its child. */
    Duration cpu() {
        return ProcessHandle.current()
                .descendants()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        database.close();
        stop.run();
    }
}
