package org.cartulary.api.http;

/** What goes wrong before, around or behind the use cases, where the core has no refusal for it. */
public enum Fault {
    /** What surrounds the servlet cannot make sense of the request: of the escapes in its path, or of its headers. */
    UNREADABLE(400, "request.unreadable"),
    /** No route has this path. */
    NO_SUCH_RESOURCE(404, "request.no-such-resource"),
    /** The path is right, and nothing is there yet. */
    NOTHING_YET(404, "request.nothing-yet"),
    /** The path is right, the method is not; {@code Allow} lists those that are. */
    METHOD_NOT_ALLOWED(405, "request.method-not-allowed"),
    BODY_TOO_LARGE(413, "request.body-too-large"),
    MEDIA_TYPE(415, "request.media-type"),
    /** A bug of ours; the log has it under the number that the answer gives. */
    BUG(500, "server.bug"),
    /** Too many changed the same thing at once. Nothing was done. */
    CONTENDED(503, "server.contended"),
    /** Something that is needed did not answer. Whether the work was done may be unknown. */
    OUTAGE(503, "server.outage");

    private final int status;
    private final String code;

    Fault(int status, String code) {
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** This fault as an exception: {@code throw Fault.MEDIA_TYPE.found()}. */
    public Faulted found() {
        return new Faulted(this);
    }
}
