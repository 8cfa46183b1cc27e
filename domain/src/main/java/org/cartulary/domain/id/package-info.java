/** Typed identities: a UUID that says in its text form what it identifies. */
@NullMarked
package org.cartulary.domain.id;

import org.jspecify.annotations.NullMarked;
