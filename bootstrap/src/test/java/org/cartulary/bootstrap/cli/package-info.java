/** Commands, as people and scripts call them. */
@NullMarked
package org.cartulary.bootstrap.cli;

import org.jspecify.annotations.NullMarked;
