package org.cartulary.testkit.contract;

import org.cartulary.testkit.Stores;
import org.junit.jupiter.api.Nested;

/**
 * Everything that a storage adapter promises. An adapter's test extends this class, says in {@link #stores()} what is to be tested, and
 * adds nothing.
 */
public abstract class StoreContract implements StoreUnderTest {

    @Nested
    class ResellersTest implements ResellersContract {
        @Override
        public Stores stores() {
            return StoreContract.this.stores();
        }
    }

    @Nested
    class ApiKeysTest implements ApiKeysContract {
        @Override
        public Stores stores() {
            return StoreContract.this.stores();
        }
    }

    @Nested
    class ClientsTest implements ClientsContract {
        @Override
        public Stores stores() {
            return StoreContract.this.stores();
        }
    }

    @Nested
    class ClientListsTest implements ClientListsContract {
        @Override
        public Stores stores() {
            return StoreContract.this.stores();
        }
    }

    @Nested
    class InvitationsTest implements InvitationsContract {
        @Override
        public Stores stores() {
            return StoreContract.this.stores();
        }
    }

    @Nested
    class OneTimeTokensTest implements OneTimeTokensContract {
        @Override
        public Stores stores() {
            return StoreContract.this.stores();
        }
    }

    @Nested
    class PermissionsTest implements PermissionsContract {
        @Override
        public Stores stores() {
            return StoreContract.this.stores();
        }
    }

    @Nested
    class ProductsTest implements ProductsContract {
        @Override
        public Stores stores() {
            return StoreContract.this.stores();
        }
    }
}
