/** Documents with a legal number: frozen at issue, gapless within their series. */
@NullMarked
package org.cartulary.domain.invoice;

import org.jspecify.annotations.NullMarked;
