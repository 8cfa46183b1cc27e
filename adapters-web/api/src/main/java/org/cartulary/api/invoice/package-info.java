/** Invoices and their printed form: routes and documents. */
@NullMarked
package org.cartulary.api.invoice;

import org.jspecify.annotations.NullMarked;
