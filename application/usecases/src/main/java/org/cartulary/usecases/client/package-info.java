/** Creating, inviting and changing clients. */
@NullMarked
package org.cartulary.usecases.client;

import org.jspecify.annotations.NullMarked;
