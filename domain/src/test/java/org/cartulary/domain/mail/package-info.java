/** What the mail ledger promises. */
@NullMarked
package org.cartulary.domain.mail;

import org.jspecify.annotations.NullMarked;
