package org.cartulary.benchmarks.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Says what an order said again, by plain JDBC: the same writes with values of the same sizes, in the same transactions, and no reads.
 *
 * <p>Two orders of one reseller that followed each other show what a third one has to say. Identities in which they differ are new in each
 * order; so are numbers of versions, sequences and invoices, which go on by the same step; all other values stay as they are.
 */
public final class Replay {

    private final List<List<Step>> transactions;
    private long orders;

    private Replay(List<List<Step>> transactions) {
        this.transactions = transactions;
    }

    /**
     * What two orders of one reseller wrote, as something that can be written again and again.
     *
     * @param known what the second order was about, and was in the store before: its cart, or what was due
     */
    public static Replay of(RecordedOrder first, RecordedOrder second, UUID known) {
        return new Replay(new Difference(first.writes(), second.writes(), known).transactions());
    }

    /** The next order, about something that is in the store and stands there as what was recorded stood before its order. */
    public void order(Connection connection, UUID known) throws SQLException {
        orders++;
        Fresh fresh = new Fresh(orders, known);
        for (List<Step> steps : transactions) {
            for (Step step : steps) {
                run(connection, step, fresh);
            }
            connection.commit();
        }
    }

    /**
     * The next orders together: each write for all of them as one JDBC batch, and each transaction once. What moves a chain or a series on
     * moves it once, from where the first order finds it to where the last one leaves it.
     */
    public void together(Connection connection, List<UUID> known) throws SQLException {
        List<Fresh> all = new ArrayList<>();
        for (UUID each : known) {
            orders++;
            all.add(new Fresh(orders, each));
        }
        Fresh last = all.get(all.size() - 1);
        Fresh standing = all.get(0);
        for (List<Step> steps : transactions) {
            for (Step step : steps) {
                if (step.moves()) {
                    move(connection, step, standing, last);
                } else {
                    run(connection, step, all);
                }
            }
            connection.commit();
            standing = last;
        }
    }

    private static void run(Connection connection, Step step, List<Fresh> all) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(step.text())) {
            for (Fresh fresh : all) {
                bind(statement, step, fresh);
                statement.addBatch();
            }
            for (int touched : statement.executeBatch()) {
                if (touched == 0) {
                    throw new IllegalStateException(
                            "found no row, other than the orders that it repeats: " + step.text());
                }
            }
        }
    }

    /** The last value is the one that is looked for. */
    private static void move(Connection connection, Step step, Fresh standing, Fresh last) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(step.text())) {
            bind(statement, step, last);
            int where = step.values().size();
            Varying from = step.values().get(where - 1);
            from.form().bind(statement, where, from.value().in(standing));
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException("found no row, other than the orders that it repeats: " + step.text());
            }
        }
    }

    private static void bind(PreparedStatement statement, Step step, Fresh fresh) throws SQLException {
        for (int i = 0; i < step.values().size(); i++) {
            Varying varying = step.values().get(i);
            varying.form().bind(statement, i + 1, varying.value().in(fresh));
        }
    }

    private static void run(Connection connection, Step step, Fresh fresh) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(step.text())) {
            bind(statement, step, fresh);
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException("found no row, other than the order that it repeats: " + step.text());
            }
        }
    }
}
