/** What the guides show, compiled and run. */
@NullMarked
package org.cartulary.bootstrap.guide;

import org.jspecify.annotations.NullMarked;
