/**
 * The database schema: migrations, what their placeholders mean in each dialect, and the converters of the generated code.
 */
@NullMarked
package org.cartulary.persistence.schema;

import org.jspecify.annotations.NullMarked;
