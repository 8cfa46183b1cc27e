/** What is asked of a gateway. */
@NullMarked
package org.cartulary.ports.payment;

import org.jspecify.annotations.NullMarked;
