package org.cartulary.benchmarks.measuring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartulary.persistence.jooq.Database;

/** The databases that orders are measured on. Each that is started here keeps what it has committed when the power fails. */
public enum Engine {
    /** Embedded in this process, as it is shipped. */
    H2(folder -> new Server(Database.embedded(folder), () -> {})),
    MARIADB(MariaDb::start),
    POSTGRESQL(PostgreSql::start),
    /** A server that runs already, as whoever runs it has set it up. */
    MYSQL(folder -> MySql.start());

    private final Function<Path, Server> start;

    Engine(Function<Path, Server> start) {
        this.start = start;
    }

    /** Starts it on a folder that is empty. */
    public Server start(Path folder) {
        return start.apply(folder);
    }

    /** Starts it in a folder of its own that is gone once it is closed. */
    public Server start() {
        try {
            Path folder = Files.createTempDirectory("cartulary-benchmark");
            try {
                Server server = start(folder);
                return new Server(server.database(), () -> {
                    server.stop().run();
                    delete(folder);
                });
            } catch (RuntimeException e) {
                delete(folder);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
