package org.cartulary.persistence.memory;

import org.cartulary.ports.Stores;
import org.cartulary.testkit.contract.StoreContract;

class InMemoryStoreTest extends StoreContract {

    private static final Stores SHARED = new InMemoryStore();

    @Override
    public Stores stores() {
        return SHARED;
    }
}
