/** The main job through REST, on every database engine. */
@NullMarked
package org.cartulary.bootstrap.engine;

import org.jspecify.annotations.NullMarked;
