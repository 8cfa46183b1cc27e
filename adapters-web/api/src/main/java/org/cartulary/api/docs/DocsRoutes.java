package org.cartulary.api.docs;

import java.net.URI;
import java.util.List;
import org.cartulary.api.http.Route;

/** The routes of the contract. */
public final class DocsRoutes {

    public DocsRoutes(URI publicUrl, boolean testClock) {}

    public List<Route> all() {
        return List.of();
    }
}
