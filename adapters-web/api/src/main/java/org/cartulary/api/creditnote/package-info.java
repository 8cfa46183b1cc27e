/** Credit notes: routes, what is read and what is written. */
@NullMarked
package org.cartulary.api.creditnote;

import org.jspecify.annotations.NullMarked;
