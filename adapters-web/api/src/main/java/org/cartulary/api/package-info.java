/** REST over HTTP, as one servlet: {@link org.cartulary.api.CartularyApi} is all that a host needs. Each subpackage holds the routes and documents of one aggregate. */
@NullMarked
package org.cartulary.api;

import org.jspecify.annotations.NullMarked;
