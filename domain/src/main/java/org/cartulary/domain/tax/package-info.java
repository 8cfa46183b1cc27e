/** Which tax a sale carries: dated rates, the treatment by countries, and VAT identifiers. */
@NullMarked
package org.cartulary.domain.tax;

import org.jspecify.annotations.NullMarked;
