package org.cartulary.persistence.jooq;

import java.io.PrintStream;
import java.nio.file.Path;
import org.cartulary.domain.client.Client;
import org.cartulary.testkit.fixture.Samples;

/** A process that commits clients to an embedded database from several threads until it is killed, and says of each that it is kept. */
final class CommittingProcess {

    private static final int THREADS = 4;

    private CommittingProcess() {}

    public static void main(String[] arguments) {
        Database database = Database.embedded(Path.of(arguments[0]));
        new Migrations(database.writes()).migrate();
        JooqStore store = JooqStore.open(database);
        for (int i = 0; i < THREADS; i++) {
            new Thread(() -> commitForEver(store, System.out)).start();
        }
    }

    private static void commitForEver(JooqStore store, PrintStream out) {
        Samples samples = Samples.ofNewReseller();
        while (true) {
            Client client = samples.clients().plain();
            store.transactions().write(() -> {
                store.clients().save(client);
                return true;
            });
            synchronized (out) {
                out.println(client.reseller() + " " + client.id());
                out.flush();
            }
        }
    }
}
