package org.cartulary.ports.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a request: its answer, or the payment attempt or order whose fate is the answer.
 *
 * @param answer the adapter's answer as it was given, in a form of its own; nothing for a checkout
 * @param subject the identity of the payment attempt or order of a checkout; nothing for any other request
 */
public record KeptAnswer(
        RequestKey request,
        @Nullable String answer,
        @Nullable String subject,
        Instant keptAt) {}
