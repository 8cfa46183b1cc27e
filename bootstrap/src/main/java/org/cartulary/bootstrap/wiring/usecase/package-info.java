/** One module per aggregate: which handler answers which use case. */
@NullMarked
package org.cartulary.bootstrap.wiring.usecase;

import org.jspecify.annotations.NullMarked;
