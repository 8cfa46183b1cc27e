/** The mail ledger, the relay, and what hands mail over. */
@NullMarked
package org.cartulary.ports.mail;

import org.jspecify.annotations.NullMarked;
