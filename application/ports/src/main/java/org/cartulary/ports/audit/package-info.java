/** Recorded events: the activity for people and the audit. */
@NullMarked
package org.cartulary.ports.audit;

import org.jspecify.annotations.NullMarked;
