/** The contract, as OpenAPI and as pages for people. */
@NullMarked
package org.cartulary.api.docs;

import org.jspecify.annotations.NullMarked;
