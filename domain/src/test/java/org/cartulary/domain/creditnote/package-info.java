/** How much a credit note takes back, and what becomes of it. */
@NullMarked
package org.cartulary.domain.creditnote;

import org.jspecify.annotations.NullMarked;
