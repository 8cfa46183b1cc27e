/** What clients, invitations and their values promise. */
@NullMarked
package org.cartulary.domain.client;

import org.jspecify.annotations.NullMarked;
