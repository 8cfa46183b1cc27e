/** Reading orders. */
@NullMarked
package org.cartulary.ports.order;

import org.jspecify.annotations.NullMarked;
