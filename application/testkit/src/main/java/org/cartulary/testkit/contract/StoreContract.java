package org.cartulary.testkit.contract;

import org.cartulary.ports.Stores;
import org.junit.jupiter.api.Nested;

/**
 * Everything that a storage adapter promises. An adapter's test extends this class, says in {@link #stores()} what is to be tested, and
 * adds nothing.
 */
public abstract class StoreContract extends BillingStoreContract {

    @Nested
    class TransactionsTest implements TransactionsContract {
        @Override
        public Stores stores() {
            return StoreContract.this.stores();
        }
    }

    @Nested
    class AfterCommitTest implements AfterCommitContract {
        @Override
        public Stores stores() {
            return StoreContract.this.stores();
        }
    }

    @Nested
    class IsolationTest implements IsolationContract {
        @Override
        public Stores stores() {
            return StoreContract.this.stores();
        }
    }

    @Nested
    class SeveralAtOnceTest implements SeveralAtOnceContract {
        @Override
        public Stores stores() {
            return StoreContract.this.stores();
        }
    }

    @Nested
    class ResellersTest implements ResellersContract {
        @Override
        public Stores stores() {
            return StoreContract.this.stores();
        }
    }

    @Nested
    class BrandsTest implements BrandsContract {
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

    @Nested
    class CartsTest implements CartsContract {
        @Override
        public Stores stores() {
            return StoreContract.this.stores();
        }
    }

    @Nested
    class MailsTest implements MailsContract {
        @Override
        public Stores stores() {
            return StoreContract.this.stores();
        }
    }

    @Nested
    class MailQueueTest implements MailQueueContract {
        @Override
        public Stores stores() {
            return StoreContract.this.stores();
        }
    }

    @Nested
    class RecordedEventsTest implements RecordedEventsContract {
        @Override
        public Stores stores() {
            return StoreContract.this.stores();
        }
    }

    @Nested
    class RequestKeysTest implements RequestKeysContract {
        @Override
        public Stores stores() {
            return StoreContract.this.stores();
        }
    }
}
