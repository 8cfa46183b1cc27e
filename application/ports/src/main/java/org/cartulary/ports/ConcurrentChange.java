package org.cartulary.ports;

/**
 * Somebody else changed what this transaction had read, or claimed a key that it wanted. Thrown by stores when a guarded write finds
 * no row; {@link Transactions} then runs the work again from the start.
 */
public final class ConcurrentChange extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConcurrentChange(String what) {
        super(what, null, false, false);
    }
}
