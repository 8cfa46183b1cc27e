/** Creating and inviting clients, accepting, and the stores behind it. */
@NullMarked
package org.cartulary.ports.client;

import org.jspecify.annotations.NullMarked;
