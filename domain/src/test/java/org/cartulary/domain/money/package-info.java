/** What amounts, cycles and periods promise. */
@NullMarked
package org.cartulary.domain.money;

import org.jspecify.annotations.NullMarked;
