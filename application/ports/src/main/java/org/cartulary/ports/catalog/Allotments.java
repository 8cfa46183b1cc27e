package org.cartulary.ports.catalog;

import org.cartulary.domain.catalog.AllotmentKey;
import org.cartulary.domain.reseller.ResellerId;

/**
 * Counts what limits allow: stock, the quantity of a product for a client, the uses of a promo code. The limit itself is kept elsewhere
 * and is passed in; only what was taken is kept here.
 */
public interface Allotments {

    /**
     * Takes some, as long as no more than {@code most} are taken then; refuses otherwise with {@code catalog.allotment-exhausted}, and
     * takes none.
     *
     * <p>An implementation guarantees, however many take at once, that never more than {@code most} are taken, and that the last ones
     * are not refused to everybody: one conditional write whose row count is checked, and an insert under the primary key where there
     * is no row yet. It is rolled back with the transaction.
     *
     * @param quantity at least 1
     */
    void take(ResellerId reseller, AllotmentKey key, long quantity, long most);

    /** Gives back what was taken; what was not taken is not given back, so the count never falls below zero. */
    void giveBack(ResellerId reseller, AllotmentKey key, long quantity);

    /**
     * Corrects a count that does not know of all that it should, as where a limit was set after some were taken. One conditional write:
     * {@link org.cartulary.ports.ConcurrentChange} where not {@code from} are taken any more.
     */
    void correct(ResellerId reseller, AllotmentKey key, long from, long to);

    /** How many are taken; zero of what nobody ever took. */
    long taken(ResellerId reseller, AllotmentKey key);
}
