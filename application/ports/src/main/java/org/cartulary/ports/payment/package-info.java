/** The payment gateway, payment methods, and payment attempts. */
@NullMarked
package org.cartulary.ports.payment;

import org.jspecify.annotations.NullMarked;
