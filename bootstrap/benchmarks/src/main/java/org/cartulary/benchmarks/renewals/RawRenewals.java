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
import org.cartulary.usecases.renewal.RenewalPace;

/** Writes what renewals write, by plain JDBC on one connection, for a reseller for whom nobody else renews. */
final class RawRenewals {

    private static final int BATCH = RenewalPace.DEFAULT.batch();

    private final DataSource source;
    private final DueClients clients;
    private final RecordedOrder batch;
    private final Replay replay;
    private final List<UUID> ready = new ArrayList<>();

    /** Renews one, a batch, and two by the use case: the first is unlike all others, because the reseller has no invoice before. */
    RawRenewals(DataSource source, DueClients clients) {
        this.source = source;
        this.clients = clients;
        Recorder recorder = new Recorder();
        Core core = Core.over(JooqStore.open(recorder.over(source)));
        renewOne(core, recorder);
        clients.add(BATCH);
        core.does().renewSubscriptions().handle();
        this.batch = recorder.take();
        RecordedOrder second = renewOne(core, recorder);
        UUID last = clients.add(1).get(0);
        this.replay = Replay.of(second, renewal(core, recorder), last);
    }

    private RecordedOrder renewOne(Core core, Recorder recorder) {
        clients.add(1);
        return renewal(core, recorder);
    }

    /** The claim of a run is not one renewal's. */
    private static RecordedOrder renewal(Core core, Recorder recorder) {
        core.does().renewSubscriptions().handle();
        return recorder.take().changing().without("renewal_claim");
    }

    /** What a run says that renews one batch, claims and searches included. */
    RecordedOrder batch() {
        return batch;
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
            for (int from = 0; from < ready.size(); from += BATCH) {
                replay.together(connection, ready.subList(from, Math.min(ready.size(), from + BATCH)));
            }
            return ready.size();
        } finally {
            ready.clear();
        }
    }
}
