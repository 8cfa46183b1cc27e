package org.cartulary.ports.reseller;

import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Brand;

/**
 * Puts a logo at the head of the reseller's documents: a PNG or JPEG that is read to its end before it is taken. What is transparent in it
 * shows white. Refuses with {@code brand.logo-too-large} more than 256 KiB, with {@code brand.logo-too-wide} more than 2000 pixels a side,
 * and with {@code brand.logo-unreadable} what is no such picture, is cut off, or has other colours than RGB or grey.
 */
public interface SetLogo {

    /** Takes the file; nobody may change it meanwhile. */
    Brand handle(Actor actor, byte[] file);
}
