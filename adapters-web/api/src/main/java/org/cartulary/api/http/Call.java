package org.cartulary.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.cartulary.api.json.Field;
import org.cartulary.api.json.StrictJson;
import org.cartulary.domain.InputError;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.Page;
import org.cartulary.ports.request.RequestKey;
import org.jspecify.annotations.Nullable;

/** One request to one route, after it has proved what the route asks for. */
public final class Call {

    private static final String JSON = "application/json";

    private final HttpServletRequest request;
    private final Map<String, String> path;
    private final String base;
    private final @Nullable Actor actor;
    private final byte[] body;
    private final @Nullable RequestKey requestKey;

    /** @param base the public address under which the routes stand, without a slash at its end */
    Call(
            HttpServletRequest request,
            Map<String, String> path,
            String base,
            @Nullable Actor actor,
            byte[] body,
            @Nullable RequestKey requestKey) {
        this.request = request;
        this.path = path;
        this.base = base;
        this.actor = actor;
        this.body = body.clone();
        this.requestKey = requestKey;
    }

    /** Who calls; there on every route that asks for a key. */
    public Actor actor() {
        return Objects.requireNonNull(actor, "this route asks for no key");
    }

    /** What the path has in the place of {@code {name}}. */
    public String path(String name) {
        return Objects.requireNonNull(path.get(name), () -> "this route has no {" + name + "}");
    }

    public <T> T path(String name, Function<String, T> parse) {
        return Field.required(name, path(name), parse);
    }

    public Query query(String... known) {
        return new Query(parameters(), Set.of(known));
    }

    public @Nullable String header(String name) {
        return request.getHeader(name);
    }

    /** The version that the caller saw, if it says. */
    public @Nullable Long expectedVersion() {
        return EntityTag.expected(header("If-Match"));
    }

    boolean reads() {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    public @Nullable RequestKey requestKey() {
        return requestKey;
    }

    public <T> T body(Class<T> document) {
        requireMediaType(JSON);
        return StrictJson.read(body, document);
    }

    /** The body as it is, of one of these media types. */
    public byte[] file(String... mediaTypes) {
        requireMediaType(mediaTypes);
        if (body.length == 0) {
            throw new InputError.Missing("body").refused();
        }
        return body.clone();
    }

    /** The body, or what an empty object would be when there is none. */
    public <T> T bodyOr(Class<T> document, T empty) {
        return body.length == 0 ? empty : body(document);
    }

    /** The body as the JSON text that it is, to the character. */
    public String text() {
        requireMediaType(JSON);
        return StrictJson.text(body);
    }

    /** The body as a merge patch (RFC 7396); what is {@code null} in it is taken away. */
    public <T> T patched(Object current, Class<T> document) {
        requireMediaType(JSON, "application/merge-patch+json");
        return MergePatch.apply(current, StrictJson.patch(body), document);
    }

    /** What the last part of the path would be without the slash at its end; nothing when there is none. */
    public @Nullable String withoutSlash() {
        String uri = request.getRequestURI();
        String bare = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
        return uri.endsWith("/") ? bare.substring(bare.lastIndexOf('/') + 1) : null;
    }

    /** The public address of a resource. */
    public String location(String resource) {
        return base + resource;
    }

    /** A page of a list, with the address of the next one in the body and as a {@code Link} (RFC 8288). */
    public <T> Answer page(Page<T> page, Function<T, ?> document) {
        List<?> items = page.items().stream().map(document).toList();
        return part(new PageDocument(items, page.next()), page.next());
    }

    /** As {@link #page}, with a document that tells more than the items and the next page. */
    public Answer part(Object document, @Nullable String next) {
        Answer answer = Answer.ok(document);
        return next == null ? answer : answer.with("Link", "<" + NextPage.of(request, base, next) + ">; rel=\"next\"");
    }

    private Map<String, String[]> parameters() {
        try {
            return request.getParameterMap();
        } catch (RuntimeException undecodable) {
            // Containers throw exceptions of their own kinds here.
            throw new InputError.Malformed("query", "parameters in percent-encoded UTF-8").refused();
        }
    }

    private void requireMediaType(String... allowed) {
        String given = Objects.requireNonNullElse(request.getContentType(), "");
        String type = given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (body.length > 0 && !List.of(allowed).contains(type)) {
            throw Fault.MEDIA_TYPE.found();
        }
    }
}
