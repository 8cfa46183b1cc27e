/** What all of the domain promises: state tables, refusals, events, and text at the door. */
@NullMarked
package org.cartulary.domain;

import org.jspecify.annotations.NullMarked;
