/** The client, its contacts and addresses, the invitation that links it with the reseller, and one-time tokens. */
@NullMarked
package org.cartulary.domain.client;

import org.jspecify.annotations.NullMarked;
