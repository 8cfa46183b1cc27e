package org.cartulary.api.cart;

import java.util.List;
import org.cartulary.api.problem.Reason;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.ports.cart.PurchaseModesOfCart;

/**
 * Whether a purchase mode is open.
 *
 * @param reasons why it is not; none when it is
 */
record ModeDocument(PurchaseMode purchaseMode, boolean open, List<Reason> reasons) {

    static ModeDocument of(PurchaseModesOfCart.ModeAnswer mode) {
        return new ModeDocument(
                mode.mode(),
                mode.open(),
                mode.objections().stream().map(Reason::of).toList());
    }

    /** All modes, in the order of the purchase modes. */
    record All(List<ModeDocument> items) {}
}
