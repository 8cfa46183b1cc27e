/** What invoices promise. */
@NullMarked
package org.cartulary.domain.invoice;

import org.jspecify.annotations.NullMarked;
