package org.cartulary.testkit.law;

import org.cartulary.domain.proration.Proration;
import org.cartulary.domain.proration.ProrationMethod;
import org.junit.jupiter.api.Nested;

class ProrationMethodLawsTest {

    @Nested
    class ByDayTest implements ProrationLaws {
        @Override
        public Proration proration() {
            return ProrationMethod.BY_DAY.proration().orElseThrow();
        }
    }

    @Nested
    class BySecondTest implements ProrationLaws {
        @Override
        public Proration proration() {
            return ProrationMethod.BY_SECOND.proration().orElseThrow();
        }
    }

    @Nested
    class Thirty360Test implements ProrationLaws {
        @Override
        public Proration proration() {
            return ProrationMethod.THIRTY_360.proration().orElseThrow();
        }
    }
}
