/** What every payment gateway promises. */
@NullMarked
package org.cartulary.payments;

import org.jspecify.annotations.NullMarked;
