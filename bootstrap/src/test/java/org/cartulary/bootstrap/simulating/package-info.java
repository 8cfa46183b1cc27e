/** The time machine over stores in memory, with few subscriptions whose days are known and with many that are made up. */
@NullMarked
package org.cartulary.bootstrap.simulating;

import org.jspecify.annotations.NullMarked;
