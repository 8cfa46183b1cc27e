/** Reading orders. */
@NullMarked
package org.cartulary.usecases.order;

import org.jspecify.annotations.NullMarked;
