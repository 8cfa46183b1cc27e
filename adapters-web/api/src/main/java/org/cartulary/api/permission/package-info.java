/** What clients permit: routes and documents. */
@NullMarked
package org.cartulary.api.permission;

import org.jspecify.annotations.NullMarked;
