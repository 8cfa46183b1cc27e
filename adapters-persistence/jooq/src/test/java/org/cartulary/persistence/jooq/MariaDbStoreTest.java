package org.cartulary.persistence.jooq;

import org.cartulary.ports.Stores;
import org.cartulary.testkit.contract.StoreContract;

class MariaDbStoreTest extends StoreContract {

    @Override
    public Stores stores() {
        return TestDatabase.shared(TestServer.MARIADB);
    }
}
