package org.cartulary.benchmarks.renewals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cartulary.benchmarks.measuring.Calibration;
import org.cartulary.benchmarks.measuring.Comparison;
import org.cartulary.benchmarks.measuring.Comparison.Round;
import org.cartulary.benchmarks.measuring.Load;
import org.cartulary.benchmarks.measuring.Server;
import org.cartulary.benchmarks.measuring.Tally;
import org.cartulary.benchmarks.shop.Core;
import org.cartulary.benchmarks.shop.DueClients;
import org.cartulary.benchmarks.shop.Shop;
import org.cartulary.benchmarks.sql.RecordedOrder;
import org.cartulary.persistence.jooq.JooqStore;
import org.cartulary.persistence.jooq.Migrations;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.renewal.RenewalReport.Fate;

/** Measures one database: a run over what is due by the use case, and beside it the same rows and commits by plain JDBC. */
final class RenewalsBenchmark {

    /** As many as the use case lets pay at once. */
    private static final int RAW_WORKERS = 4;

    private final Core core;
    private final DueClients product;
    private final List<RawRenewals> raw = new ArrayList<>();
    private final Load load;

    /** Brings the tables up to date. */
    RenewalsBenchmark(Server server) {
        new Migrations(server.database().writes()).migrate();
        this.core = Core.over(JooqStore.open(server.database()));
        this.load = new Load(server);
        for (int i = 0; i < RAW_WORKERS; i++) {
            DueClients alone = Shop.open(core, "raw-" + i).dueClients();
            raw.add(new RawRenewals(server.database().writes(), alone));
        }
        this.product = Shop.open(core, "shop").dueClients();
    }

    /** What a run says to this database that renews one batch. */
    RecordedOrder batch() {
        return raw.get(0).batch();
    }

    /** Lets everything run that will be measured, until it is compiled. */
    void warmUp(int due) throws InterruptedException {
        compare(due, 2);
    }

    /** The product and plain JDBC take turns. Each turn has others that are due; what was renewed before stays in the tables. */
    Comparison compare(int due, int rounds) throws InterruptedException {
        Comparison comparison = new Comparison(due);
        for (int i = 0; i < rounds; i++) {
            comparison.add(new Round(byUseCase(due), byJdbc(due), Calibration.time()));
        }
        return comparison;
    }

    /** The use case goes through all resellers: of those for whom plain JDBC writes, nothing is due meanwhile. */
    Tally byUseCase(int due) throws InterruptedException {
        product.add(due);
        Tally tally = load.run(List.of(this::renewed));
        if (tally.orders() != due) {
            throw new IllegalStateException(tally.orders() + " were renewed instead of " + due);
        }
        return tally;
    }

    Tally byJdbc(int due) throws InterruptedException {
        List<Callable<Long>> work = new ArrayList<>();
        for (int i = 0; i < RAW_WORKERS; i++) {
            RawRenewals worker = raw.get(i);
            worker.prepare((due + i) / RAW_WORKERS);
            work.add(worker::renew);
        }
        return load.run(work);
    }

    private long renewed() {
        RenewalReport report = core.does().renewSubscriptions().handle();
        return report.count(Fate.RENEWED);
    }
}
