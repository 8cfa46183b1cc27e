/** A server that is killed at each step of a checkout, as a real process, and started again. */
@NullMarked
package org.cartulary.bootstrap.crash;

import org.jspecify.annotations.NullMarked;
