package org.cartulary.api.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Calls the API over HTTP, and holds each exchange to the contract that the API publishes. */
public final class Caller {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI base;
    private final Map<String, String> headers;
    private final AtomicReference<@Nullable ContractCheck> contract;
    private final boolean chunked;

    private Caller(
            URI base, Map<String, String> headers, AtomicReference<@Nullable ContractCheck> contract, boolean chunked) {
        this.base = base;
        this.headers = headers;
        this.contract = contract;
        this.chunked = chunked;
    }

    static Caller at(URI base) {
        return new Caller(base, Map.of(), new AtomicReference<>(), false);
    }

    static Caller nowhere() {
        return at(URI.create("http://127.0.0.1:1"));
    }

    public URI base() {
        return base;
    }

    /** The same caller, with one more header. */
    public Caller with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Caller(base, more, contract, chunked);
    }

    /** The same caller, who does not say how long its bodies are. */
    public Caller chunked() {
        return new Caller(base, headers, contract, true);
    }

    public Caller once(String idempotencyKey) {
        return with("Idempotency-Key", idempotencyKey);
    }

    public Reply get(String path) {
        return send("GET", path, new byte[0]);
    }

    public Reply head(String path) {
        return send("HEAD", path, new byte[0]);
    }

    public Reply post(String path) {
        return send("POST", path, new byte[0]);
    }

    public Reply post(String path, String json) {
        return send("POST", path, json);
    }

    public Reply put(String path) {
        return send("PUT", path, new byte[0]);
    }

    public Reply put(String path, String json) {
        return send("PUT", path, json);
    }

    public Reply patch(String path, String json) {
        return send("PATCH", path, json);
    }

    public Reply delete(String path) {
        return send("DELETE", path, new byte[0]);
    }

    /** Sends a body as it is, in {@code application/json} unless the caller has another content type. */
    public Reply send(String method, String path, String body) {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8));
    }

    public Reply send(String method, String path, byte[] body) {
        Reply reply = exchange(request(method, path, body));
        contract().check(method, path, headers, new String(body, StandardCharsets.UTF_8), reply);
        return reply;
    }

    private HttpRequest request(String method, String path, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        headers.forEach(request::header);
        if (body.length > 0 && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        return request.method(method, publisher(body)).build();
    }

    private HttpRequest.BodyPublisher publisher(byte[] body) {
        if (body.length == 0) {
            return HttpRequest.BodyPublishers.noBody();
        }
        return chunked
                ? HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                : HttpRequest.BodyPublishers.ofByteArray(body);
    }

    private static Reply exchange(HttpRequest request) {
        try {
            return new Reply(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError("no answer to " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private ContractCheck contract() {
        ContractCheck known = contract.get();
        if (known == null) {
            JsonNode document = exchange(HttpRequest.newBuilder(URI.create(base + "/openapi.json"))
                            .build())
                    .json();
            known = new ContractCheck(document);
            contract.set(known);
        }
        return known;
    }
}
