/** Laws that a host's own policy must keep, as tests over many random cases. */
@NullMarked
package org.cartulary.testkit.law;

import org.jspecify.annotations.NullMarked;
