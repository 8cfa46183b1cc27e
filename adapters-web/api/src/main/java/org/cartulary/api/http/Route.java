package org.cartulary.api.http;

/**
 * One method of one resource.
 *
 * @param path with its parameters in braces; this template, never the path itself, appears in logs and metrics
 * @param takesBody whether a body is read; a route that takes none refuses one
 */
public record Route(Verb verb, String path, Access access, Repeat repeat, boolean takesBody, Endpoint endpoint) {

    public static Route get(String path, Endpoint endpoint) {
        return new Route(Verb.GET, path, Access.KEY, Repeat.READ, false, endpoint);
    }

    public static Route post(String path, Endpoint endpoint) {
        return write(Verb.POST, path, true, endpoint);
    }

    public static Route put(String path, Endpoint endpoint) {
        return write(Verb.PUT, path, true, endpoint);
    }

    public static Route patch(String path, Endpoint endpoint) {
        return write(Verb.PATCH, path, true, endpoint);
    }

    public static Route delete(String path, Endpoint endpoint) {
        return write(Verb.DELETE, path, false, endpoint);
    }

    public Route withoutBody() {
        return new Route(verb, path, access, repeat, false, endpoint);
    }

    public Route with(Access other) {
        return new Route(verb, path, other, repeat, takesBody, endpoint);
    }

    public Route with(Repeat other) {
        return new Route(verb, path, access, other, takesBody, endpoint);
    }

    private static Route write(Verb verb, String path, boolean takesBody, Endpoint endpoint) {
        return new Route(verb, path, Access.KEY, Repeat.ANSWERED_AGAIN, takesBody, endpoint);
    }
}
