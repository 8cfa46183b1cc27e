package org.cartulary.usecases.renewal;

/**
 * How much of a renewal run goes on at once.
 *
 * @param found how many subscriptions are looked up, and their clients claimed, at a time
 * @param batch of how many orders the payments are begun, and settled, in one transaction
 * @param batches how many batches are under way at once
 * @param payments how many payments a gateway is asked for at once, in all batches together
 */
public record RenewalPace(int found, int batch, int batches, int payments) {

    public static final RenewalPace DEFAULT = new RenewalPace(300, 50, 2, 4);

    public RenewalPace {
        if (Math.min(Math.min(found, batch), Math.min(batches, payments)) < 1) {
            throw new IllegalArgumentException("a run without any of one of these comes to no end");
        }
    }
}
