package org.cartulary.benchmarks.orders;

import java.util.ArrayDeque;
import java.util.Deque;
import org.cartulary.benchmarks.shop.PermittedClient;
import org.cartulary.ports.cart.CheckOutCart;
import org.cartulary.ports.cart.Checkout;

/** Checks carts out by the use case. */
final class ProductWorker implements Worker {

    private final CheckOutCart checkOut;
    private final PermittedClient client;
    private final int lines;
    private final Deque<CheckOutCart.Command> ready = new ArrayDeque<>();

    ProductWorker(CheckOutCart checkOut, PermittedClient client, int lines) {
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
        if (!(checkOut.handle(next) instanceof Checkout.Booked)) {
            throw new IllegalStateException("the sandbox leaves nothing pending with this card");
        }
        return true;
    }
}
