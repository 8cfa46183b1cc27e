/** The life of subscriptions, as those who may act on them live through it. */
@NullMarked
package org.cartulary.usecases.subscription;

import org.jspecify.annotations.NullMarked;
