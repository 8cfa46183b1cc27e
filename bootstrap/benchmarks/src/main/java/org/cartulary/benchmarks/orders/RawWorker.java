package org.cartulary.benchmarks.orders;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;
import org.cartulary.benchmarks.shop.Core;
import org.cartulary.benchmarks.shop.PermittedClient;
import org.cartulary.benchmarks.sql.RecordedOrder;
import org.cartulary.benchmarks.sql.Recorder;
import org.cartulary.benchmarks.sql.Replay;
import org.cartulary.persistence.jooq.JooqStore;
import org.cartulary.ports.cart.CheckOutCart;

/** Writes what orders write, by plain JDBC, for a client and a reseller that nobody else buys for. */
final class RawWorker implements Worker {

    private final DataSource source;
    private final PermittedClient client;
    private final int lines;
    private final RecordedOrder recorded;
    private final Replay replay;
    private final Deque<CheckOutCart.Command> ready = new ArrayDeque<>();

    /** Places three orders by the use case: the first is unlike all others, because the client has bought nothing before. */
    RawWorker(DataSource source, PermittedClient client, int lines) {
        this.source = source;
        this.client = client;
        this.lines = lines;
        Recorder recorder = new Recorder();
        Core core = Core.over(JooqStore.open(recorder.over(source)));
        var carts = client.prepare(3, lines);
        core.checkOut(carts.get(0));
        recorder.take();
        core.checkOut(carts.get(1));
        RecordedOrder second = recorder.take();
        core.checkOut(carts.get(2));
        this.recorded = recorder.take();
        this.replay = Replay.of(second, recorded, carts.get(2).cart().value());
    }

    /** What an order says. */
    RecordedOrder recorded() {
        return recorded;
    }

    @Override
    public void prepare(int carts) {
        ready.addAll(client.prepare(Math.max(0, carts - ready.size()), lines));
    }

    @Override
    public boolean order() {
        CheckOutCart.Command next = ready.poll();
        if (next == null) {
            return false;
        }
        try (Connection connection = source.getConnection()) {
            // The embedded database's pool lends connections that would commit each statement; the pool sets them back.
            connection.setAutoCommit(false);
            replay.order(connection, next.cart().value());
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("the same rows could not be written again", e);
        }
    }
}
