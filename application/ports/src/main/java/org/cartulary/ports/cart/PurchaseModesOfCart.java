package org.cartulary.ports.cart;

import java.util.List;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.reseller.Actor;

/** How can this cart be paid, and why not in each other way? */
public interface PurchaseModesOfCart {

    /** Every purchase mode that a person can choose, in the order of {@link PurchaseMode#offered()}. */
    List<ModeAnswer> ask(Actor actor, CartId cart);

    /**
     * Whether one purchase mode is open.
     *
     * @param objections why this mode is not open; none when it is
     */
    record ModeAnswer(PurchaseMode mode, List<Refusal> objections) {

        public ModeAnswer {
            objections = List.copyOf(objections);
        }

        public boolean open() {
            return objections.isEmpty();
        }
    }
}
