/** What {@code org.cartulary.api.http} promises. */
@NullMarked
package org.cartulary.api.http;

import org.jspecify.annotations.NullMarked;
