/** What the use cases need of the machine that they run on: identities, secrets, clocks, and threads for recurring work. */
@NullMarked
package org.cartulary.bootstrap.service;

import org.jspecify.annotations.NullMarked;
