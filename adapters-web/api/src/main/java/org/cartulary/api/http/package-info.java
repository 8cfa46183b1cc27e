/** The kit of which all routes are made: calls and answers, keys and versions, pages; no use case is known here. */
@NullMarked
package org.cartulary.api.http;

import org.jspecify.annotations.NullMarked;
