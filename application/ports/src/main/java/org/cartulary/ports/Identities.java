package org.cartulary.ports;

import java.util.UUID;

/** Makes identities. They are unique for ever and, nearly, in order of time (UUID version 7, RFC 9562). */
@FunctionalInterface
public interface Identities {

    UUID next();
}
