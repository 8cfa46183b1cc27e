/** What one reseller, or one client, can learn of another's things: nothing. */
@NullMarked
package org.cartulary.usecases.tenancy;

import org.jspecify.annotations.NullMarked;
