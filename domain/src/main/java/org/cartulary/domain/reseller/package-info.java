/** The reseller (the tenant), its members and keys, and the actor of every act. */
@NullMarked
package org.cartulary.domain.reseller;

import org.jspecify.annotations.NullMarked;
