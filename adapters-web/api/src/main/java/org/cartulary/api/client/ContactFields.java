package org.cartulary.api.client;

import org.jspecify.annotations.Nullable;

/** The person who becomes the account owner of a new client. */
record ContactFields(@Nullable String name, @Nullable String email) {}
