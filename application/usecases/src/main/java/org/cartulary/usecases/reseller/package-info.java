/** Setting up a reseller, its keys, and who is acting. */
@NullMarked
package org.cartulary.usecases.reseller;

import org.jspecify.annotations.NullMarked;
