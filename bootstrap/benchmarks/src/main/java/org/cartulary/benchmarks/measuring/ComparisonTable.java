package org.cartulary.benchmarks.measuring;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.cartulary.benchmarks.sql.RecordedOrder;
import org.cartulary.benchmarks.sql.RecordedStatement;

/** Says on a terminal what came out, one comparison a line. */
public final class ComparisonTable {

    private final PrintStream out;

    public ComparisonTable(PrintStream out) {
        this.out = out;
    }

    /** What one order says to its database. */
    public void order(String what, RecordedOrder order) {
        print(
                "%n%s is %d statements (%d of them reads) and %d commits",
                what, order.statements(), order.reads(), order.commits());
        for (List<RecordedStatement> transaction : order.transactions()) {
            transaction.forEach(statement -> print("  %s", statement.brief()));
            print("  commit");
        }
    }

    /**
     * Begins the table.
     *
     * @param what is compared
     * @param size what the lines differ in
     */
    public void heading(String what, String size) {
        print("%n%s of the product and of plain JDBC with the same writes and commits", what);
        print(
                "%8s %9s %9s %6s %13s   %15s   %15s   %11s",
                size, "product", "raw", "ratio", "(rounds)", "product CPU ms", "raw CPU ms", "calibration");
    }

    public void line(Comparison done) {
        print(
                "%8d %9.0f %9.0f %6.2f (%4.2f to %4.2f)   %6.2f + %6.2f   %6.2f + %6.2f   %8d ms",
                done.size(),
                done.product().perSecond(),
                done.raw().perSecond(),
                done.ratio(),
                done.lowestRatio(),
                done.highestRatio(),
                done.product().processMillisPerOrder(),
                done.product().serverMillisPerOrder(),
                done.raw().processMillisPerOrder(),
                done.raw().serverMillisPerOrder(),
                done.calibration().toMillis());
    }

    public void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
