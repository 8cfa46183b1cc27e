package org.cartulary.api.client;

/** A client that has accepted, and the key of its account owner, which is shown this once. */
record AcceptedDocument(ClientDocument client, String secret) {}
