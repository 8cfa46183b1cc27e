package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import org.cartulary.ports.catalog.DefineProduct;
import org.cartulary.ports.catalog.ProductsOfReseller;
import org.cartulary.usecases.catalog.DefineProductHandler;
import org.cartulary.usecases.catalog.ProductsOfResellerHandler;

/** What is sold. */
public final class CatalogUseCases extends AbstractModule {
    @Override
    protected void configure() {
        bind(DefineProduct.class).to(DefineProductHandler.class);
        bind(ProductsOfReseller.class).to(ProductsOfResellerHandler.class);
    }
}
