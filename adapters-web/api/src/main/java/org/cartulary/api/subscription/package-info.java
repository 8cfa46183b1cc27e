/** Subscriptions: routes and documents. */
@NullMarked
package org.cartulary.api.subscription;

import org.jspecify.annotations.NullMarked;
