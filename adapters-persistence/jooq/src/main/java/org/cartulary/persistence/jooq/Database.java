package org.cartulary.persistence.jooq;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.cartulary.ports.Outage;

/**
 * A database and its open connections. Opening it does not touch its tables: that is what {@link Migrations} are for.
 *
 * <p>MariaDB and MySQL are asked in another pool than they are written to, because changing the autocommit mode of a connection costs
 * them a round trip.
 */
public final class Database implements AutoCloseable {

    /**
     * {@code WRITE_DELAY=0}: a commit that was acknowledged is on the disk; H2's own default loses thousands when the process is killed.
     * {@code async:}, which is not asynchronous to whoever writes, keeps the file open when a thread is interrupted while it writes.
     * The other words let it speak as the other databases do, and keep as many statements prepared as there are.
     */
    private static final String EMBEDDED = ";WRITE_DELAY=0;MODE=MySQL;DATABASE_TO_LOWER=TRUE"
            + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=500;DB_CLOSE_ON_EXIT=FALSE";

    private final HikariDataSource reads;
    private final HikariDataSource writes;

    private Database(HikariDataSource reads, HikariDataSource writes) {
        this.reads = reads;
        this.writes = writes;
    }

    /** Connects; throws {@link Outage} if the database does not answer, and refuses a URL for which there is no driver. */
    public static Database open(DatabaseSettings settings) {
        requireDriver(settings);
        Pools pools = new Pools(settings);
        try {
            HikariDataSource reads = pools.reads();
            return new Database(reads, pools.separate() ? pools.writes() : reads);
        } catch (PoolInitializationException e) {
            throw new Outage("the database does not answer: " + settings, e);
        }
    }

    /** Opens the embedded database in a folder, which is made if it is missing. One process at a time can have it open. */
    public static Database embedded(Path folder) {
        return open(new DatabaseSettings(embeddedUrl(folder), "cartulary", "", DatabaseSettings.USUAL_CONNECTIONS));
    }

    static String embeddedUrl(Path folder) {
        String file = folder.toAbsolutePath().resolve("cartulary").toString();
        if (file.contains(";")) {
            throw new IllegalArgumentException(
                    "the folder of a database cannot have a semicolon in its name: " + folder);
        }
        return "jdbc:h2:async:" + file + EMBEDDED;
    }

    private static void requireDriver(DatabaseSettings settings) {
        try {
            DriverManager.getDriver(settings.url());
        } catch (SQLException e) {
            throw new IllegalArgumentException(
                    "no driver for " + settings + " is on the class path; that of MySQL has to be put there", e);
        }
    }

    /** Connections in autocommit mode, to the same server as {@link #writes()}. */
    public DataSource reads() {
        return reads;
    }

    /** Connections for transactions. */
    public DataSource writes() {
        return writes;
    }

    @Override
    public void close() {
        writes.close();
        reads.close();
    }
}
