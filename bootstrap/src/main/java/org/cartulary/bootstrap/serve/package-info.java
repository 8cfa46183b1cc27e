/** The ready server: the REST API on an embedded Jetty, with recurring work beside it. */
@NullMarked
package org.cartulary.bootstrap.serve;

import org.jspecify.annotations.NullMarked;
