package org.cartulary.persistence.jooq;

import org.cartulary.ports.Stores;
import org.cartulary.testkit.contract.StoreContract;

class H2StoreTest extends StoreContract {

    @Override
    public Stores stores() {
        return TestDatabase.shared(TestServer.H2);
    }
}
