package org.cartulary.ports.cart;

import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.reseller.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Puts one line of a suite in the place of the lines of an open cart that it replaces, whether that saves anything or not: the first new
 * line of each of its products, all of one quantity, billing cycle and term, for no more than one domain. Add-ons that are bought for any
 * of them are bought for the suite then.
 */
public interface GroupIntoSuite {

    Cart handle(Command command);

    record Command(
            Actor actor,
            CartId cart,
            ProductCode suite,
            @Nullable Long expectedVersion) {}
}
