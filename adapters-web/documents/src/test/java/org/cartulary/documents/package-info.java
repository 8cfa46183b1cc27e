/** What the documents promise, read back from their bytes. */
@NullMarked
package org.cartulary.documents;

import org.jspecify.annotations.NullMarked;
