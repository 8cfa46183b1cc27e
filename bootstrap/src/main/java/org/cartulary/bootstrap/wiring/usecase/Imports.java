package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import org.cartulary.bootstrap.importing.ImportCatalog;
import org.cartulary.bootstrap.importing.ImportClients;
import org.cartulary.bootstrap.importing.ImportPromoCodes;
import org.cartulary.bootstrap.importing.ImportTaxRates;

/** Catalogues and clients out of files. */
public final class Imports extends AbstractModule {
    @Override
    protected void configure() {
        bind(ImportCatalog.class);
        bind(ImportClients.class);
        bind(ImportTaxRates.class);
        bind(ImportPromoCodes.class);
    }
}
