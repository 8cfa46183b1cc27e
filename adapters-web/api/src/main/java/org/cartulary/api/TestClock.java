package org.cartulary.api;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that is moved by hand, for tests of what happens in months. */
public interface TestClock extends InstantSource {

    void set(Instant now);
}
