/** The mail ledger: routes and documents. */
@NullMarked
package org.cartulary.api.mail;

import org.jspecify.annotations.NullMarked;
