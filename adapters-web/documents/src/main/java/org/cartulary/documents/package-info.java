/** Renders invoices as documents: one page of XHTML, read in a browser as it is or laid out on A4 as a PDF. */
@NullMarked
package org.cartulary.documents;

import org.jspecify.annotations.NullMarked;
