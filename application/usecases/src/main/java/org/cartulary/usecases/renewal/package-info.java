/** Renewals: what is due is paid, and what is not paid is dunned. */
@NullMarked
package org.cartulary.usecases.renewal;

import org.jspecify.annotations.NullMarked;
