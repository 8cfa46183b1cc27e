/** The API as a whole, over real HTTP. */
@NullMarked
package org.cartulary.api;

import org.jspecify.annotations.NullMarked;
