/** Invoices and their documents: routes, and how they are shown. */
@NullMarked
package org.cartulary.api.invoice;

import org.jspecify.annotations.NullMarked;
