/** JSON at the door: strict on the way in, stable on the way out, and fields named by their path. */
@NullMarked
package org.cartulary.api.json;

import org.jspecify.annotations.NullMarked;
