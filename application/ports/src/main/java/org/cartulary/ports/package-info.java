/** What every port shares: transactions, pages, identities, outages. With its subpackages this is the public API: use cases to call, stores and services to implement. */
@NullMarked
package org.cartulary.ports;

import org.jspecify.annotations.NullMarked;
