/** Answering a repeated request once. */
@NullMarked
package org.cartulary.usecases.request;

import org.jspecify.annotations.NullMarked;
