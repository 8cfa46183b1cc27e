/** What {@code org.cartulary.api.problem} promises. */
@NullMarked
package org.cartulary.api.problem;

import org.jspecify.annotations.NullMarked;
