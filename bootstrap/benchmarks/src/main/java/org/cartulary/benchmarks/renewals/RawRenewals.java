package org.cartulary.benchmarks.renewals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.cartulary.benchmarks.shop.Core;
import org.cartulary.benchmarks.shop.DueClients;
import org.cartulary.benchmarks.sql.RecordedOrder;
import org.cartulary.benchmarks.sql.Recorder;
import org.cartulary.benchmarks.sql.Replay;
import org.cartulary.persistence.jooq.JooqStore;

/** Writes what renewals write, by plain JDBC on one connection, for a reseller for whom nobody else renews. */
final class RawRenewals {

    private final DataSource source;
    private final DueClients clients;
    private final RecordedOrder recorded;
    private final Replay replay;
    private final List<UUID> ready = new ArrayList<>();

    /** Renews three by the use case: the first is unlike all others, because the reseller has no invoice before. */
    RawRenewals(DataSource source, DueClients clients) {
        this.source = source;
        this.clients = clients;
        Recorder recorder = new Recorder();
        Core core = Core.over(JooqStore.open(recorder.over(source)));
        renewOne(core, recorder);
        RecordedOrder second = renewOne(core, recorder);
        UUID last = clients.add(1).get(0);
        this.recorded = renew(core, recorder);
        this.replay = Replay.of(second, recorded, last);
    }

    private RecordedOrder renewOne(Core core, Recorder recorder) {
        clients.add(1);
        return renew(core, recorder);
    }

    /** The claim of a run is not one renewal's. */
    private static RecordedOrder renew(Core core, Recorder recorder) {
        core.does().renewSubscriptions().handle();
        return recorder.take().changing().without("renewal_claim");
    }

    /** What a renewal says. */
    RecordedOrder recorded() {
        return recorded;
    }

    /** Adds as many that are due. */
    void prepare(int due) {
        ready.addAll(clients.add(due));
    }

    /** Renews all that were prepared; says how many. */
    long renew() throws SQLException {
        try (Connection connection = source.getConnection()) {
            // The embedded database's pool lends connections that would commit each statement; the pool sets them back.
            connection.setAutoCommit(false);
            for (UUID due : ready) {
                replay.order(connection, due);
            }
            return ready.size();
        } finally {
            ready.clear();
        }
    }
}
