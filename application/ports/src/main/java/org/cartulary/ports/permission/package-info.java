/** Granting, revoking and asking for what a reseller may do on behalf of a client. */
@NullMarked
package org.cartulary.ports.permission;

import org.jspecify.annotations.NullMarked;
