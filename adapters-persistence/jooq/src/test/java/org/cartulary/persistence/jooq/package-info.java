/** Runs the storage contracts on every database, and looks at what only a database can get wrong. */
@NullMarked
package org.cartulary.persistence.jooq;

import org.jspecify.annotations.NullMarked;
