/** What holds whatever people do, in whatever order and at whatever moment. */
@NullMarked
package org.cartulary.usecases.property;

import org.jspecify.annotations.NullMarked;
