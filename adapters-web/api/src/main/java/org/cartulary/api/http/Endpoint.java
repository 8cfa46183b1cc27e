package org.cartulary.api.http;

/** Answers calls of one route. What it refuses it throws. */
@FunctionalInterface
public interface Endpoint {

    Answer answer(Call call);
}
