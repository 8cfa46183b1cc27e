/** Reading invoices and their documents; the gapless numbers. */
@NullMarked
package org.cartulary.ports.invoice;

import org.jspecify.annotations.NullMarked;
