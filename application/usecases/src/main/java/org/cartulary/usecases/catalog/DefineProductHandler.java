package org.cartulary.usecases.catalog;

import jakarta.inject.Inject;
import java.util.List;
import org.cartulary.domain.catalog.CatalogEvent;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.VersionError;
import org.cartulary.ports.catalog.DefineProduct;
import org.cartulary.ports.catalog.Products;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Recorder;

/** Writes a product as it is given. One that is the same as it stands is not written again. */
public final class DefineProductHandler implements DefineProduct {

    private final Transactions transactions;
    private final Products products;
    private final Recorder recorder;

    @Inject
    public DefineProductHandler(Transactions transactions, Products products, Recorder recorder) {
        this.transactions = transactions;
        this.products = products;
        this.recorder = recorder;
    }

    @Override
    public Product handle(Command command) {
        command.actor().require(Scope.CATALOG_WRITE);
        return transactions.write(() -> {
            Product old =
                    products.find(command.actor().reseller(), command.code()).orElse(null);
            long version = old == null ? 0 : old.version();
            VersionError.require(command.expectedVersion(), version, command.code());
            if (old != null && product(command, version).equals(old)) {
                return old;
            }
            Product written = product(command, version + 1);
            products.save(written);
            recorder.record(
                    By.of(command.actor()),
                    List.of(new CatalogEvent.ProductDefined(
                            command.actor().reseller(), written.code(), written.version())));
            return written;
        });
    }

    private static Product product(Command command, long version) {
        return new Product(
                command.actor().reseller(),
                command.code(),
                command.family(),
                command.kind(),
                command.related(),
                command.terms(),
                command.names(),
                command.prices(),
                version);
    }
}
