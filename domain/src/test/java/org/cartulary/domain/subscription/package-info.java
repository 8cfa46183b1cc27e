/** What subscriptions promise. */
@NullMarked
package org.cartulary.domain.subscription;

import org.jspecify.annotations.NullMarked;
