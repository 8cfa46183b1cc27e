/** Activity and audit: routes and documents. */
@NullMarked
package org.cartulary.api.audit;

import org.jspecify.annotations.NullMarked;
