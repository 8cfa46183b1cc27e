package org.cartulary.benchmarks.sql;

import java.util.List;

/** Everything that one order said to its database: the statements of each transaction that it committed. */
public record RecordedOrder(List<List<RecordedStatement>> transactions) {

    public RecordedOrder {
        transactions = transactions.stream().map(List::copyOf).toList();
    }

    public int commits() {
        return transactions.size();
    }

    public int statements() {
        return transactions.stream().mapToInt(List::size).sum();
    }

    public int reads() {
        return (int) transactions.stream()
                .flatMap(List::stream)
                .filter(RecordedStatement::reads)
                .count();
    }

    /** The same without transactions that only read, such as those in which what is due is looked for. */
    public RecordedOrder changing() {
        return new RecordedOrder(transactions.stream()
                .filter(statements -> !statements.stream().allMatch(RecordedStatement::reads))
                .toList());
    }

    /** The same without transactions that are about one table alone. */
    public RecordedOrder without(String table) {
        return new RecordedOrder(transactions.stream()
                .filter(statements -> !statements.stream().allMatch(statement -> statement.about(table)))
                .toList());
    }

    /** The same without the statements that read. */
    RecordedOrder writes() {
        return new RecordedOrder(transactions.stream()
                .map(statements -> statements.stream()
                        .filter(statement -> !statement.reads())
                        .toList())
                .toList());
    }
}
