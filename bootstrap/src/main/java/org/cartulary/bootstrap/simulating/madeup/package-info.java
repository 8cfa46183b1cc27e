/** A reseller that does not exist, with clients that permit renewals and have a card, to simulate at any size. */
@NullMarked
package org.cartulary.bootstrap.simulating.madeup;

import org.jspecify.annotations.NullMarked;
