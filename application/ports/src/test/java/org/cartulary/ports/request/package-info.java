/** What request keys promise. */
@NullMarked
package org.cartulary.ports.request;

import org.jspecify.annotations.NullMarked;
