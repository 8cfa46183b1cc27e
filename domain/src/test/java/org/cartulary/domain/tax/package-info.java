/** What taxes promise. */
@NullMarked
package org.cartulary.domain.tax;

import org.jspecify.annotations.NullMarked;
