package org.cartulary.persistence.jooq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Writes into {@code target/engines-run.txt} on which databases tests ran, and says loudly if MySQL was not among them. */
final class EnginesRun {

    private static final Path FILE = Path.of("target", "engines-run.txt");

    private static final String NOT_RUN = """

            ************************************************************
            *  NOT RUN ON MYSQL: %s is not set.  *
            *  .ci/run and the tests take such a URL from there.       *
            ************************************************************
            """;

    static {
        try {
            Files.createDirectories(FILE.toAbsolutePath().getParent());
            Files.deleteIfExists(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (System.getenv(TestServer.MYSQL_URL) == null) {
            System.err.println(NOT_RUN.formatted(TestServer.MYSQL_URL));
        }
    }

    private EnginesRun() {}

    static synchronized void note(DataSource source) {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            String version = about.getDatabaseProductVersion().replaceFirst("[^0-9.].*", "");
            String line = about.getDatabaseProductName() + " " + version;
            List<String> noted = Files.exists(FILE) ? Files.readAllLines(FILE) : List.of();
            if (!noted.contains(line)) {
                Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a database does not say what it is", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
