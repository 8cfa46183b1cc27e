/** One module per port and technology: which store, mail sender, gateway or clock stands behind the ports. */
@NullMarked
package org.cartulary.bootstrap.wiring.technology;

import org.jspecify.annotations.NullMarked;
