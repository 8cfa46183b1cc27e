/** Classes that break the rules of this layer, so that a test can show that the rules bite. */
@NullMarked
package org.cartulary.usecases.outlaw;

import org.jspecify.annotations.NullMarked;
