/** What the pages of this project show is compiled, is run, and leads somewhere. */
@NullMarked
package org.cartulary.bootstrap.readme;

import org.jspecify.annotations.NullMarked;
