/** Refusals and faults as problem details (RFC 9457): one code, one status, one sentence each. */
@NullMarked
package org.cartulary.api.problem;

import org.jspecify.annotations.NullMarked;
