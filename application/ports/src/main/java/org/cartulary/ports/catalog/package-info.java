/** Defining and listing what is sold. */
@NullMarked
package org.cartulary.ports.catalog;

import org.jspecify.annotations.NullMarked;
