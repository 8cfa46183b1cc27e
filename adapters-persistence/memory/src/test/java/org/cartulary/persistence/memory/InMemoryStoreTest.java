package org.cartulary.persistence.memory;

import org.cartulary.testkit.Stores;
import org.cartulary.testkit.contract.StoreContract;

class InMemoryStoreTest extends StoreContract {

    private static final Stores SHARED = new InMemoryStores(new InMemoryStore());

    @Override
    public Stores stores() {
        return SHARED;
    }
}
