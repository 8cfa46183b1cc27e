package org.cartulary.benchmarks.orders;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.cartulary.benchmarks.shop.PermittedClient;
import org.cartulary.ports.cart.CheckOutCart;

/** Checks carts out, by whatever way leads to the use case. */
final class ProductWorker implements Worker {

    private final Consumer<CheckOutCart.Command> checkOut;
    private final PermittedClient client;
    private final int lines;
    private final Deque<CheckOutCart.Command> ready = new ArrayDeque<>();

    ProductWorker(Consumer<CheckOutCart.Command> checkOut, PermittedClient client, int lines) {
        this.checkOut = checkOut;
        this.client = client;
        this.lines = lines;
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
        checkOut.accept(next);
        return true;
    }
}
