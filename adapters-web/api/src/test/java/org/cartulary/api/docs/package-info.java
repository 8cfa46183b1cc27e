/** What {@code org.cartulary.api.docs} promises. */
@NullMarked
package org.cartulary.api.docs;

import org.jspecify.annotations.NullMarked;
