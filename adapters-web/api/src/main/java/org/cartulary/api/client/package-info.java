/** Clients and their invitations: routes and documents. */
@NullMarked
package org.cartulary.api.client;

import org.jspecify.annotations.NullMarked;
