package org.cartulary.bootstrap.guide;

import java.io.IOException;

/** A mail service that a host has already, as it might be. */
interface HouseMail {

    /** Takes a mail, or throws. */
    void post(String id, String to, String subject, String html) throws IOException;
}
