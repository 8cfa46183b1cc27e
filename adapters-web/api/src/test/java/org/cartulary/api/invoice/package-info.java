/** What the routes of invoices promise by themselves. */
@NullMarked
package org.cartulary.api.invoice;

import org.jspecify.annotations.NullMarked;
