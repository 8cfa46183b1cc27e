/** Issuing credit notes, settling their money, reading them. */
@NullMarked
package org.cartulary.usecases.creditnote;

import org.jspecify.annotations.NullMarked;
