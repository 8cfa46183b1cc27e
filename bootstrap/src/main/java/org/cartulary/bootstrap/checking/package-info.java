/** What must hold over a whole database at rest, as things that can be looked at and proven wrong. */
@NullMarked
package org.cartulary.bootstrap.checking;

import org.jspecify.annotations.NullMarked;
