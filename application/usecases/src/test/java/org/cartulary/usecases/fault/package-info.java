/** Stores that do what databases do on a bad day: transactions that run side by side and collide, writes that fail, commits whose answer is lost. */
@NullMarked
package org.cartulary.usecases.fault;

import org.jspecify.annotations.NullMarked;
