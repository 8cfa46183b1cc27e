/** Where everything meets: refusals in plain words for the people at a terminal. The subpackages wire, import, serve and command. */
@NullMarked
package org.cartulary.bootstrap;

import org.jspecify.annotations.NullMarked;
