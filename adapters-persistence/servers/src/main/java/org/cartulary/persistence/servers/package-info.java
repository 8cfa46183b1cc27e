/** The database servers on which the tests of this build run, whichever module they stand in. */
@NullMarked
package org.cartulary.persistence.servers;

import org.jspecify.annotations.NullMarked;
