/** A running core to test with: stores in memory, a clock that stands still, a gateway and a post office that do what the test says; and the stories that are told with it. */
@NullMarked
package org.cartulary.usecases.story;

import org.jspecify.annotations.NullMarked;
