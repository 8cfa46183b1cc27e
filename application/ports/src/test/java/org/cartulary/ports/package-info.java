/** What the types of the public API promise by themselves. */
@NullMarked
package org.cartulary.ports;

import org.jspecify.annotations.NullMarked;
