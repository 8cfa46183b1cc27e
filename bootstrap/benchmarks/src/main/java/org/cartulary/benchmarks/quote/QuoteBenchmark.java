package org.cartulary.benchmarks.quote;

import java.util.concurrent.TimeUnit;
import org.cartulary.benchmarks.shop.Core;
import org.cartulary.benchmarks.shop.PermittedClient;
import org.cartulary.benchmarks.shop.Shop;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.quote.Buyer;
import org.cartulary.domain.quote.Pricing;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.persistence.memory.InMemoryStore;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Prices a cart of five lines, with seats in two tiers and tax, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class QuoteBenchmark {

    private final Pricing pricing;
    private final Cart cart;
    private final Buyer buyer;

    public QuoteBenchmark() {
        PermittedClient client =
                Shop.open(Core.over(new InMemoryStore()), "shop").client("client");
        this.pricing = client.pricing();
        this.cart = client.cart(5);
        this.buyer = client.buyer();
    }

    @Benchmark
    public Quote quote() {
        return pricing.quote(cart, buyer);
    }

    /** What a checkout needs, to see whether the price still stands. */
    @Benchmark
    public QuoteDigest quoteWithDigest() {
        return pricing.quote(cart, buyer).digest();
    }
}
