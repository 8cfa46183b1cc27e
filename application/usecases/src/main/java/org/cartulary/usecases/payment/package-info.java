/** Starting, settling and resolving payments; booking what was paid. */
@NullMarked
package org.cartulary.usecases.payment;

import org.jspecify.annotations.NullMarked;
