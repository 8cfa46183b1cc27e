package org.cartulary.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cartulary.api.json.Field;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.request.AnswerOnce;
import org.cartulary.ports.request.RequestKey;
import org.jspecify.annotations.Nullable;

/**
 * The way of every call: prove the key, read the body, recognise a repeat, ask the route, spare the caller what it has already.
 */
public final class Entrance {

    private final AcceptedKeys keys;
    private final Repeats repeats;
    private final Function<String, ResellerId> resellerOfToken;
    private final String base;

    /**
     * @param resellerOfToken the reseller that a one-time token names
     * @param base the public address under which the routes stand, without a slash at its end
     */
    public Entrance(AcceptedKeys keys, AnswerOnce once, Function<String, ResellerId> resellerOfToken, String base) {
        this.keys = keys;
        this.repeats = new Repeats(once);
        this.resellerOfToken = resellerOfToken;
        this.base = base;
    }

    public Answer answer(Route route, HttpServletRequest request, Map<String, String> path) {
        Actor actor = route.access() == Access.KEY ? keys.actor(Bearer.key(request.getHeader("Authorization"))) : null;
        byte[] body = RequestBody.of(request, route.takesBody());
        RequestKey key = requestKey(route, request, body, principal(actor, path));
        Call call = new Call(request, path, base, actor, body, key);
        Supplier<Answer> work = () -> route.endpoint().answer(call);
        if (key == null) {
            return spared(call, work.get());
        }
        return switch (route.repeat()) {
            case ANSWERED_AGAIN -> repeats.once(reseller(actor, call), key, work);
            case KEPT_AFTERWARDS -> repeats.keptAfterwards(reseller(actor, call), key, work);
            case READ, RECOGNISED, ASKED_AGAIN -> work.get();
        };
    }

    private ResellerId reseller(@Nullable Actor actor, Call call) {
        return actor == null ? resellerOfToken.apply(call.path("token")) : actor.reseller();
    }

    private static @Nullable String principal(@Nullable Actor actor, Map<String, String> path) {
        if (actor != null) {
            return actor.principal();
        }
        String token = path.get("token");
        return token == null ? null : TokenHash.of(token).hex();
    }

    private static @Nullable RequestKey requestKey(
            Route route, HttpServletRequest request, byte[] body, @Nullable String principal) {
        String header = request.getHeader("Idempotency-Key");
        boolean used = route.repeat() != Repeat.READ && route.repeat() != Repeat.ASKED_AGAIN;
        if (route.repeat() == Repeat.RECOGNISED) {
            Field.required("Idempotency-Key", header);
        }
        return header == null || principal == null || !used
                ? null
                : new RequestKey(principal, header, Fingerprint.of(request, body));
    }

    /** 304 instead of what the caller has already (RFC 9110, section 13.1.2). */
    private static Answer spared(Call call, Answer answer) {
        String tag = answer.headers().get("ETag");
        if (answer.status() != 200
                || tag == null
                || !call.reads()
                || !EntityTag.seen(call.header("If-None-Match"), tag)) {
            return answer;
        }
        return new Answer(304, answer.headers(), null);
    }
}
