package org.cartulary.ports.cart;

import java.util.List;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.reseller.Actor;
import org.joda.money.Money;

/**
 * Which suites would cost less than the lines of this cart that they could replace? Asked of an open cart; no other has any. Limits of
 * suites are not looked at before they are put into the cart.
 */
public interface SuitesOfCart {

    /** Those that save the most first, and of two that save as much in order of code. Refuses with {@code cart.unknown}. */
    List<Saving> ask(Actor actor, CartId cart);

    /**
     * What a suite would save, each billing period at the prices as they are, without set-up fees and discounts.
     *
     * @param name in the language of the cart's client
     * @param lines those that it would replace
     * @param price what it costs
     * @param separately what those lines cost
     * @param saves more than zero
     */
    record Saving(ProductCode suite, String name, List<LineId> lines, Money price, Money separately, Money saves) {

        public Saving {
            lines = List.copyOf(lines);
        }
    }
}
