/** What settings choose. */
@NullMarked
package org.cartulary.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
