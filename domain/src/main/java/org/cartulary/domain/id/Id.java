package org.cartulary.domain.id;

import java.util.UUID;

/** The identity of something. Its {@code toString()} is the typed text that the outside sees: {@code client_01h45ytscbebyvny4gc8cr8ma2}. */
public interface Id {

    UUID value();
}
