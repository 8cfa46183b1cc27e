/** Each invariant holds after the whole job, and bites when what it guards is altered behind its back. */
@NullMarked
package org.cartulary.bootstrap.checking;

import org.jspecify.annotations.NullMarked;
