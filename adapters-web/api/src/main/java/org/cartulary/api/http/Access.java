package org.cartulary.api.http;

/** What a call must prove before its route is asked. */
public enum Access {
    /** A key, as {@code Authorization: Bearer ...}. */
    KEY,
    /** The one-time token in the path; the use case checks it. */
    LINK,
    /** Nothing. */
    OPEN
}
