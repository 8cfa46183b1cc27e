/** Reading subscriptions. */
@NullMarked
package org.cartulary.usecases.subscription;

import org.jspecify.annotations.NullMarked;
