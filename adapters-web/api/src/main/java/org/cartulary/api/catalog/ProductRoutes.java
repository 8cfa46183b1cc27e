package org.cartulary.api.catalog;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Query;
import org.cartulary.api.http.Route;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.ports.catalog.DefineProduct;
import org.cartulary.ports.catalog.ProductsOfReseller;

/** The routes of what is sold. */
public final class ProductRoutes {

    private final DefineProduct define;
    private final ProductsOfReseller products;

    public ProductRoutes(DefineProduct define, ProductsOfReseller products) {
        this.define = define;
        this.products = products;
    }

    public List<Route> all() {
        return List.of(
                Route.get("/v1/products", this::list),
                Route.get("/v1/products/{code}", this::one),
                Route.put("/v1/products/{code}", this::define));
    }

    private Answer list(Call call) {
        Query query = call.query("limit", "after");
        return call.page(products.page(call.actor(), query.page(ProductCode::parse)), ProductDocument::of);
    }

    private Answer one(Call call) {
        Product product = products.one(call.actor(), code(call));
        return Answer.ok(ProductDocument.of(product)).version(product.version());
    }

    private Answer define(Call call) {
        Product product =
                define.handle(call.body(ProductFields.class).command(call.actor(), code(call), call.expectedVersion()));
        ProductDocument document = ProductDocument.of(product);
        Answer answer = product.version() == 1
                ? Answer.created(call.location("/v1/products/" + product.code()), document)
                : Answer.ok(document);
        return answer.version(product.version());
    }

    private static ProductCode code(Call call) {
        return call.path("code", ProductCode::parse);
    }
}
