/** What resellers, accounts, actors and keys promise. */
@NullMarked
package org.cartulary.domain.reseller;

import org.jspecify.annotations.NullMarked;
