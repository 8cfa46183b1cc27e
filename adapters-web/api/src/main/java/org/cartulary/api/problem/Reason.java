package org.cartulary.api.problem;

import java.util.Map;
import org.cartulary.domain.Refusal;

/** A refusal that is told and not thrown: why something is not open. */
public record Reason(String code, String detail, Map<String, String> facts) {

    public static Reason of(Refusal refusal) {
        return new Reason(refusal.code(), Words.detail(refusal.code(), refusal.facts()), refusal.facts());
    }
}
