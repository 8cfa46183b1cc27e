package org.cartulary.persistence.jooq;

import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables of a database up to date. The tables of others in the same schema are left alone: what was run is kept in a
 * table of our own, {@code cartulary_migration}. Several nodes may migrate at once; one does, the others wait.
 */
public final class Migrations {

    private final Flyway flyway;

    public Migrations(DataSource source) {
        flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:org/cartulary/persistence/schema/migration")
                .placeholders(Engine.of(source).placeholders())
                .table("cartulary_migration")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load();
    }

    /** Runs what is pending, and says how many migrations that were. Refuses a database whose migrations are not ours. */
    public int migrate() {
        return flyway.migrate().migrationsExecuted;
    }

    /** What would be run, in its order. */
    public List<String> pending() {
        return Arrays.stream(flyway.info().pending())
                .map(migration -> migration.getVersion() + " " + migration.getDescription())
                .toList();
    }
}
