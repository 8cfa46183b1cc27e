/** What {@code org.cartulary.api.json} promises. */
@NullMarked
package org.cartulary.api.json;

import org.jspecify.annotations.NullMarked;
