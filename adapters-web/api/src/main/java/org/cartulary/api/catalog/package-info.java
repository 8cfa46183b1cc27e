/** What is sold: routes and documents. */
@NullMarked
package org.cartulary.api.catalog;

import org.jspecify.annotations.NullMarked;
