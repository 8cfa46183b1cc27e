package org.cartulary.api.http;

/** The methods of HTTP that routes answer to. HEAD is answered wherever GET is. */
public enum Verb {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE
}
