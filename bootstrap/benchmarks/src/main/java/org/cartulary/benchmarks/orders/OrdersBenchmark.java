package org.cartulary.benchmarks.orders;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cartulary.benchmarks.measuring.Calibration;
import org.cartulary.benchmarks.measuring.Comparison;
import org.cartulary.benchmarks.measuring.Comparison.Round;
import org.cartulary.benchmarks.measuring.Load;
import org.cartulary.benchmarks.measuring.Server;
import org.cartulary.benchmarks.shop.Core;
import org.cartulary.benchmarks.shop.Shop;
import org.cartulary.benchmarks.sql.RecordedOrder;
import org.cartulary.persistence.jooq.JooqStore;
import org.cartulary.persistence.jooq.Migrations;
import org.cartulary.ports.cart.CheckOutCart;
import org.jspecify.annotations.Nullable;

/** Measures one database: complete orders by the use case, and beside them the same rows and commits by plain JDBC. */
final class OrdersBenchmark implements AutoCloseable {

    private final Plan plan;
    private final List<ProductWorker> product = new ArrayList<>();
    private final List<RawWorker> raw = new ArrayList<>();
    private final Load load;
    private final @Nullable RestApi rest;

    /** Brings the tables up to date, and sets up all who will buy. */
    OrdersBenchmark(Server server, Plan plan) throws Exception {
        this.plan = plan;
        this.load = new Load(server);
        new Migrations(server.database().writes()).migrate();
        Core core = Core.over(JooqStore.open(server.database()));
        rest = plan.rest() ? new RestApi(core) : null;
        List<Shop> shops = new ArrayList<>();
        for (int i = 0; i < plan.resellers(); i++) {
            shops.add(Shop.open(core, "shop-" + i));
        }
        for (int i = 0; i < plan.mostWorkers(); i++) {
            Shop shop = shops.get(i % shops.size());
            product.add(new ProductWorker(checkOut(core, shop), shop.client("client-" + i), plan.lines()));
            Shop alone = Shop.open(core, "raw-" + i);
            raw.add(new RawWorker(server.database().writes(), alone.client("client-" + i), plan.lines()));
        }
    }

    private Consumer<CheckOutCart.Command> checkOut(Core core, Shop shop) {
        return rest == null ? core::checkOut : purchase -> rest.checkOut(shop.key(), purchase);
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

    @Override
    public void close() {
        if (rest != null) {
            rest.close();
        }
    }
}
