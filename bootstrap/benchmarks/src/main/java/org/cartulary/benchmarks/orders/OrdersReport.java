package org.cartulary.benchmarks.orders;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.cartulary.benchmarks.sql.RecordedOrder;
import org.cartulary.benchmarks.sql.RecordedStatement;

/** Says on a terminal what came out. */
final class OrdersReport {

    private final Engine engine;
    private final Plan plan;
    private final PrintStream out;

    OrdersReport(Engine engine, Plan plan, PrintStream out) {
        this.engine = engine;
        this.plan = plan;
        this.out = out;
    }

    void order(RecordedOrder order) {
        print(
                "%n%s: one order of %d lines is %d statements (%d of them reads) and %d commits",
                engine, plan.lines(), order.statements(), order.reads(), order.commits());
        for (List<RecordedStatement> transaction : order.transactions()) {
            transaction.forEach(statement -> print("  %s", statement.brief()));
            print("  commit");
        }
    }

    void heading() {
        print(
                "%n%s, %d reseller(s)%s: orders/s of the product and of plain JDBC with the same writes and commits",
                engine, plan.resellers(), plan.rest() ? ", over HTTP" : "");
        print(
                "%8s %9s %9s %6s %13s   %15s   %15s   %11s",
                "clients", "product", "raw", "ratio", "(rounds)", "product CPU ms", "raw CPU ms", "calibration");
    }

    void comparison(Comparison done) {
        print(
                "%8d %9.0f %9.0f %6.2f (%4.2f to %4.2f)   %6.2f + %6.2f   %6.2f + %6.2f   %8d ms",
                done.workers(),
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

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
