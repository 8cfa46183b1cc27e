/** What every aggregate shares: refusals, events, outcomes of commands, and bounded text. */
@NullMarked
package org.cartulary.domain;

import org.jspecify.annotations.NullMarked;
