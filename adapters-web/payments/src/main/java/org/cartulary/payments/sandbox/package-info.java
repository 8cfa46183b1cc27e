/**
 * The sandbox: a gateway inside this process that moves no money, for demonstrations and tests. It keeps a ledger of its own, which
 * survives this process if it is given a folder, so that what was charged can be compared with what was booked.
 */
@NullMarked
package org.cartulary.payments.sandbox;

import org.jspecify.annotations.NullMarked;
