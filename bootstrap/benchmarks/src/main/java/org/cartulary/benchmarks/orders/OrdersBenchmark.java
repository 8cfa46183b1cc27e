package org.cartulary.benchmarks.orders;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.benchmarks.orders.Comparison.Round;
import org.cartulary.benchmarks.shop.Core;
import org.cartulary.benchmarks.shop.Shop;
import org.cartulary.benchmarks.sql.RecordedOrder;
import org.cartulary.persistence.jooq.JooqStore;
import org.cartulary.persistence.jooq.Migrations;

/** Measures one database: complete orders by the use case, and beside them the same rows and commits by plain JDBC. */
final class OrdersBenchmark {

    private final Plan plan;
    private final List<ProductWorker> product = new ArrayList<>();
    private final List<RawWorker> raw = new ArrayList<>();
    private final Load load;

    /** Brings the tables up to date, and sets up all who will buy. */
    OrdersBenchmark(Server server, Plan plan) {
        this.plan = plan;
        this.load = new Load(server);
        new Migrations(server.database().writes()).migrate();
        Core core = Core.over(JooqStore.open(server.database()));
        List<Shop> shops = new ArrayList<>();
        for (int i = 0; i < plan.resellers(); i++) {
            shops.add(Shop.open(core, "shop-" + i));
        }
        for (int i = 0; i < plan.mostWorkers(); i++) {
            Shop shop = shops.get(i % shops.size());
            product.add(new ProductWorker(core.does().checkOutCart(), shop.client("client-" + i), plan.lines()));
            Shop alone = Shop.open(core, "raw-" + i);
            raw.add(new RawWorker(server.database().writes(), alone.client("client-" + i), plan.lines()));
        }
    }

    /** What one order says to this database. */
    RecordedOrder recorded() {
        return raw.get(0).recorded();
    }

    /** Lets everything run that will be measured, until it is compiled. */
    void warmUp() throws InterruptedException {
        for (int i = 0; i < plan.rounds(); i++) {
            compare(plan.mostWorkers(), 1);
        }
    }

    /** The product and plain JDBC take turns. */
    Comparison compare(int workers, int rounds) throws InterruptedException {
        Comparison comparison = new Comparison(workers);
        Side ours = new Side(load, product.subList(0, workers));
        Side theirs = new Side(load, raw.subList(0, workers));
        for (int i = 0; i < rounds; i++) {
            Duration calibration = Calibration.time();
            comparison.add(new Round(ours.turn(plan.turn()), theirs.turn(plan.turn()), calibration));
        }
        return comparison;
    }
}
