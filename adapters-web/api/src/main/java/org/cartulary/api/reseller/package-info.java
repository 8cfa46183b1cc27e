/** The reseller itself, its tax rates and its keys: routes and documents. */
@NullMarked
package org.cartulary.api.reseller;

import org.jspecify.annotations.NullMarked;
