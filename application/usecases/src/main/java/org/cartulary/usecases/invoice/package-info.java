/** Reading invoices and their documents. */
@NullMarked
package org.cartulary.usecases.invoice;

import org.jspecify.annotations.NullMarked;
