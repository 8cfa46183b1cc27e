package org.cartulary.api.client;

import org.cartulary.api.permission.GrantDocument;
import org.jspecify.annotations.Nullable;

/** What a client says when it accepts its invitation: the token that was mailed, and what it permits, if it permits something. */
record Acceptance(@Nullable String token, @Nullable GrantDocument permission) {}
