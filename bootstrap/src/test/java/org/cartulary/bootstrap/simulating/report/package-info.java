/** Reports with figures that are known. */
@NullMarked
package org.cartulary.bootstrap.simulating.report;

import org.jspecify.annotations.NullMarked;
