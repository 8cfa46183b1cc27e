package org.cartulary.ports.request;

import java.util.function.Supplier;
import org.cartulary.domain.reseller.ResellerId;

/**
 * Runs work once per request key, and answers a repeat with the same answer; the work, its effects and its answer are one transaction.
 * Work that is refused is not kept: nothing happened, and a repeat asks again. Refuses the same key with another request
 * ({@code request.key-reused}).
 */
public interface AnswerOnce {

    String handle(ResellerId reseller, RequestKey key, Supplier<String> work);
}
