/** Imports over the in-memory stores, with the sample files and with files that go wrong. */
@NullMarked
package org.cartulary.bootstrap.importing;

import org.jspecify.annotations.NullMarked;
