/** The storage contract kit: {@link org.cartulary.testkit.contract} says what every store promises, and an adapter's own test says only which {@link org.cartulary.ports.Stores} are to be tested. */
@NullMarked
package org.cartulary.testkit;

import org.jspecify.annotations.NullMarked;
