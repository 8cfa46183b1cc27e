/** Secrets, clocks and recurring work, without an installation around them. */
@NullMarked
package org.cartulary.bootstrap.service;

import org.jspecify.annotations.NullMarked;
