package org.cartulary.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.MappingMatch;

/** A request as the router wants it: what the servlet is mounted under counts as context path, because the router takes only that off. */
final class MountedRequest extends HttpServletRequestWrapper {

    private final String base;

    MountedRequest(HttpServletRequest request) {
        super(request);
        boolean underPath = request.getHttpServletMapping().getMappingMatch() == MappingMatch.PATH;
        this.base = request.getContextPath() + (underPath ? request.getServletPath() : "");
    }

    @Override
    public String getContextPath() {
        return base;
    }

    @Override
    public String getServletPath() {
        return "";
    }
}
