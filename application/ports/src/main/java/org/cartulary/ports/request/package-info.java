/** Answering a repeated request once. */
@NullMarked
package org.cartulary.ports.request;

import org.jspecify.annotations.NullMarked;
