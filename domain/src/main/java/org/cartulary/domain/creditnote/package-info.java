/** Documents that take back what an invoice billed, in whole or in part, and what becomes of the money. */
@NullMarked
package org.cartulary.domain.creditnote;

import org.jspecify.annotations.NullMarked;
