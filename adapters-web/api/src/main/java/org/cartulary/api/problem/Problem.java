package org.cartulary.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Problem details (RFC 9457) with members of our own.
 *
 * @param code the stable name of the refusal or fault
 * @param field the path of the field that was refused, where there is one
 * @param facts the facts of the case as text
 * @param correlation what the log and the caller's own log call this request
 * @param errorNumber under which the log has a bug, and nothing else
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String field,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> facts,
        String correlation,
        @Nullable String errorNumber) {}
