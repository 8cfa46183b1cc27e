/** The server over real sockets, and as a process of its own. */
@NullMarked
package org.cartulary.bootstrap.serve;

import org.jspecify.annotations.NullMarked;
