package org.cartulary.testkit.contract;

import org.cartulary.ports.Stores;
import org.junit.jupiter.api.Nested;

/** The part of {@link StoreContract} that is about what is sold, paid and billed. */
abstract class BillingStoreContract implements StoreUnderTest {

    @Nested
    class PriceBooksTest implements PriceBooksContract {
        @Override
        public Stores stores() {
            return BillingStoreContract.this.stores();
        }
    }

    @Nested
    class AllotmentsTest implements AllotmentsContract {
        @Override
        public Stores stores() {
            return BillingStoreContract.this.stores();
        }
    }

    @Nested
    class PromoCodesTest implements PromoCodesContract {
        @Override
        public Stores stores() {
            return BillingStoreContract.this.stores();
        }
    }

    @Nested
    class OrdersTest implements OrdersContract {
        @Override
        public Stores stores() {
            return BillingStoreContract.this.stores();
        }
    }

    @Nested
    class SubscriptionsTest implements SubscriptionsContract {
        @Override
        public Stores stores() {
            return BillingStoreContract.this.stores();
        }
    }

    @Nested
    class DuesTest implements DuesContract {
        @Override
        public Stores stores() {
            return BillingStoreContract.this.stores();
        }
    }

    @Nested
    class RenewalClaimsTest implements RenewalClaimsContract {
        @Override
        public Stores stores() {
            return BillingStoreContract.this.stores();
        }
    }

    @Nested
    class InvoicesTest implements InvoicesContract {
        @Override
        public Stores stores() {
            return BillingStoreContract.this.stores();
        }
    }

    @Nested
    class InvoiceNumbersTest implements InvoiceNumbersContract {
        @Override
        public Stores stores() {
            return BillingStoreContract.this.stores();
        }
    }

    @Nested
    class InvoiceDraftsTest implements InvoiceDraftsContract {
        @Override
        public Stores stores() {
            return BillingStoreContract.this.stores();
        }
    }

    @Nested
    class CreditNotesTest implements CreditNotesContract {
        @Override
        public Stores stores() {
            return BillingStoreContract.this.stores();
        }
    }

    @Nested
    class RefundsTest implements RefundsContract {
        @Override
        public Stores stores() {
            return BillingStoreContract.this.stores();
        }
    }

    @Nested
    class PaymentMethodsTest implements PaymentMethodsContract {
        @Override
        public Stores stores() {
            return BillingStoreContract.this.stores();
        }
    }

    @Nested
    class PaymentAttemptsTest implements PaymentAttemptsContract {
        @Override
        public Stores stores() {
            return BillingStoreContract.this.stores();
        }
    }

    @Nested
    class PaymentSlotsTest implements PaymentSlotsContract {
        @Override
        public Stores stores() {
            return BillingStoreContract.this.stores();
        }
    }
}
