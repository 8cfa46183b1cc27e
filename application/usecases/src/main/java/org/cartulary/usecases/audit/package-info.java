/** Reading activity and audit. */
@NullMarked
package org.cartulary.usecases.audit;

import org.jspecify.annotations.NullMarked;
