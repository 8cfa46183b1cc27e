/** Defining and listing what is sold. */
@NullMarked
package org.cartulary.usecases.catalog;

import org.jspecify.annotations.NullMarked;
