/** Issuing and reading credit notes, and settling their money. */
@NullMarked
package org.cartulary.ports.creditnote;

import org.jspecify.annotations.NullMarked;
