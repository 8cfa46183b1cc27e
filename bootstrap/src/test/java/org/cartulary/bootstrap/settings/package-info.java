/** Settings as operators rely on them: names, defaults, refusals. */
@NullMarked
package org.cartulary.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
