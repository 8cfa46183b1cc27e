/** What the handlers share: looking things up for an actor, and recording what happened. Every other package holds one handler per use case, named as its port, and one policy per reaction. */
@NullMarked
package org.cartulary.usecases;

import org.jspecify.annotations.NullMarked;
