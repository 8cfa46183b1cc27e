package org.cartulary.bootstrap.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.cartulary.bootstrap.wiring.Databases;
import org.cartulary.persistence.jooq.Database;
import org.cartulary.persistence.jooq.Migrations;
import picocli.CommandLine.Command;

/** Brings the tables up to date; the other commands do so as well, without telling. */
@Command(
        name = "migrate",
        description = "Brings the tables of the database up to date.",
        mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    MigrateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        PrintWriter out = surroundings.out();
        try (Database database = Databases.open(surroundings.settings())) {
            Migrations migrations = new Migrations(database.reads());
            List<String> pending = migrations.pending();
            int run = migrations.migrate();
            pending.forEach(out::println);
            out.println(run == 0 ? "The tables are up to date." : "The tables are up to date now.");
        }
        return 0;
    }
}
