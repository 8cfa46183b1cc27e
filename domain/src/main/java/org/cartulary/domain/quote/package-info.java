/** The exact, explained price of a cart at an instant, with a digest that binds. */
@NullMarked
package org.cartulary.domain.quote;

import org.jspecify.annotations.NullMarked;
