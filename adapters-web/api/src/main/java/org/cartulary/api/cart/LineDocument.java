package org.cartulary.api.cart;

import java.time.LocalDate;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.cart.LineBase;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.jspecify.annotations.Nullable;

/**
 * A line of a cart as it is shown.
 *
 * @param trial false where it is paid from its first day on, whatever trial there is; nothing otherwise
 * @param renews the subscription that it pays for further, if it does
 * @param changes the subscription that it makes another one, if it does, and
 * @param when it does
 * @param proration how that is charged, and
 * @param credit what becomes of what it leaves over
 */
record LineDocument(
        LineId id,
        ProductCode product,
        int quantity,
        int billingCycleMonths,
        int termMonths,
        @Nullable DomainName domain,
        @Nullable LineBase base,
        @Nullable Boolean trial,
        @Nullable LocalDate until,
        @Nullable SubscriptionId renews,
        @Nullable SubscriptionId changes,
        @Nullable Timing when,
        @Nullable ProrationMethod proration,
        @Nullable CreditUse credit) {

    static LineDocument of(CartLine line) {
        LineAct.Change change = line.act() instanceof LineAct.Change act ? act : null;
        return new LineDocument(
                line.id(),
                line.product(),
                line.quantity(),
                line.cycle().months(),
                line.term().months(),
                line.domain(),
                line.base(),
                line.waivesTrial() ? Boolean.FALSE : null,
                line.until().orElse(null),
                line.renews().orElse(null),
                line.changes().orElse(null),
                change == null ? null : change.when(),
                change == null ? null : change.proration(),
                change == null ? null : change.credit());
    }
}
