/** Amounts at the door, terms, billing cycles and the periods that they count. Money itself is Joda-Money. */
@NullMarked
package org.cartulary.domain.money;

import org.jspecify.annotations.NullMarked;
