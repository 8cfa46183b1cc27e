/** The mail ledger: what is to be told to whom, why, and what became of it. */
@NullMarked
package org.cartulary.domain.mail;

import org.jspecify.annotations.NullMarked;
