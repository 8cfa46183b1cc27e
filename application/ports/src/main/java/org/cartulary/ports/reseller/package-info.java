/** Setting up a reseller, its keys, and who is acting. */
@NullMarked
package org.cartulary.ports.reseller;

import org.jspecify.annotations.NullMarked;
