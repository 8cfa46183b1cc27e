/** What products and prices promise. */
@NullMarked
package org.cartulary.domain.catalog;

import org.jspecify.annotations.NullMarked;
