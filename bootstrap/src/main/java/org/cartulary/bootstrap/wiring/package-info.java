/** Puts an installation together: settings choose the modules, before anything is injected. */
@NullMarked
package org.cartulary.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
