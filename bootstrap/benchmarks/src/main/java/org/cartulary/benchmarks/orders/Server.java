package org.cartulary.benchmarks.orders;

import java.time.Duration;
import org.cartulary.persistence.jooq.Database;

/**
 * A database of its own that ends with the benchmark, with nothing in it yet.
 *
 * @param stop ends whatever runs outside of this process
 */
record Server(Database database, Runnable stop) implements AutoCloseable {

    /** What processes that this one has started have used of the cores so far: nothing where the database runs in this one. */
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
