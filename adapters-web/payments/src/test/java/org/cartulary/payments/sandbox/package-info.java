/** What the sandbox promises, shown on both of its ledgers, across threads and across killed processes. */
@NullMarked
package org.cartulary.payments.sandbox;

import org.jspecify.annotations.NullMarked;
