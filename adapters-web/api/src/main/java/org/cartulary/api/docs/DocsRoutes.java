package org.cartulary.api.docs;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.cartulary.api.http.Access;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Content;
import org.cartulary.api.http.Route;
import org.cartulary.api.json.JsonText;

/** The routes of the contract: as OpenAPI for programs, as pages for people. The pages hold no script and fetch nothing from elsewhere. */
public final class DocsRoutes {

    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String HTML = "text/html; charset=utf-8";

    private final Content contract;
    private final Content contractPage;
    private final Content problemsPage;
    private final Content style;

    /** @param testClock whether there is the resource that moves it */
    public DocsRoutes(URI publicUrl, boolean testClock) {
        Map<String, Object> document = Contract.at(publicUrl, testClock);
        this.contract = Content.text("application/json", JsonText.of(document));
        this.contractPage = Content.text(HTML, ContractPage.of(document));
        this.problemsPage = Content.text(
                HTML,
                Template.filled("problems", Map.of("contentHtml", Markdown.html(Template.resource("problems.md")))));
        this.style = Content.text("text/css; charset=utf-8", Template.resource("docs.css"));
    }

    public List<Route> all() {
        return List.of(
                Route.get("/openapi.json", call -> Answer.of(200, contract)).with(Access.OPEN),
                Route.get("/docs", call -> page(call, contractPage)).with(Access.OPEN),
                Route.get("/docs/problems", call -> page(call, problemsPage)).with(Access.OPEN),
                Route.get("/docs/docs.css", call -> Answer.of(200, style)).with(Access.OPEN));
    }

    /** Links in the pages are relative, so the pages have one address each, without a slash at its end. */
    private static Answer page(Call call, Content page) {
        String name = call.withoutSlash();
        return name == null
                ? Answer.of(200, page).with("Content-Security-Policy", PAGE_POLICY)
                : new Answer(308, Map.of("Location", "../" + name), null);
    }
}
