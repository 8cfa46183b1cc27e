package org.cartulary.persistence.jooq;

import org.cartulary.ports.Stores;
import org.cartulary.testkit.contract.StoreContract;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = TestServer.MYSQL_URL, matches = ".+")
class MySqlStoreTest extends StoreContract {

    @Override
    public Stores stores() {
        return TestDatabase.shared(TestServer.MYSQL);
    }
}
