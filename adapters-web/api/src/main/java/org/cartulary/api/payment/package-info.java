/** Payment attempts and payment methods: routes and documents. */
@NullMarked
package org.cartulary.api.payment;

import org.jspecify.annotations.NullMarked;
