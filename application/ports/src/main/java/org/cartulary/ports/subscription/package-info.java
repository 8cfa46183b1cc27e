/** Reading subscriptions: the services of a client. */
@NullMarked
package org.cartulary.ports.subscription;

import org.jspecify.annotations.NullMarked;
