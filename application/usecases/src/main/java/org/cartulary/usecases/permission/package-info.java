/** Granting, revoking and asking for permission. */
@NullMarked
package org.cartulary.usecases.permission;

import org.jspecify.annotations.NullMarked;
