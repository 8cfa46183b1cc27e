/** Telling people: which letter follows from which event, and the relay that hands mail over. */
@NullMarked
package org.cartulary.usecases.mail;

import org.jspecify.annotations.NullMarked;
