/** What the audit chain promises. */
@NullMarked
package org.cartulary.domain.audit;

import org.jspecify.annotations.NullMarked;
