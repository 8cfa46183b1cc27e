/** Orders: routes and documents. */
@NullMarked
package org.cartulary.api.order;

import org.jspecify.annotations.NullMarked;
