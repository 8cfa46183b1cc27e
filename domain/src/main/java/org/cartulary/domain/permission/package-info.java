/** What a client permits a reseller to do on its behalf: the grant, its caps, and what was spent under it. */
@NullMarked
package org.cartulary.domain.permission;

import org.jspecify.annotations.NullMarked;
