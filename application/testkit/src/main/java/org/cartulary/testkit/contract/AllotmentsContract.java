package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.domain.Refused;
import org.cartulary.domain.catalog.AllotmentKey;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.catalog.Allotments;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every {@link Allotments} store promises: no more is taken than there is, and all of it can be. */
public interface AllotmentsContract extends StoreUnderTest {

    AllotmentKey STOCK = AllotmentKey.stockOf(new ProductCode("hosting"));

    @Test
    default void countsWhatIsTakenFromZero() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        assertThat(taken(reseller)).isZero();
        take(reseller, 3, 5);
        take(reseller, 2, 5);
        assertThat(taken(reseller)).isEqualTo(5);
    }

    @Test
    default void refusesMoreThanIsLeftAndTakesNone() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        take(reseller, 3, 5);
        assertThat(Thrown.refusal(stores(), () -> take(reseller, 3, 5)))
                .isEqualTo(new CatalogError.AllotmentExhausted(STOCK, 3, 2));
        assertThat(taken(reseller)).isEqualTo(3);
    }

    @Test
    default void refusesMoreThanThereEverWas() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        assertThat(Thrown.refusal(stores(), () -> take(reseller, 6, 5)))
                .isEqualTo(new CatalogError.AllotmentExhausted(STOCK, 6, 5));
        assertThat(Thrown.refusal(stores(), () -> take(reseller, 1, 0)))
                .isEqualTo(new CatalogError.AllotmentExhausted(STOCK, 1, 0));
        assertThat(taken(reseller)).isZero();
    }

    @Test
    default void leavesNothingWhenTheLimitWasLoweredBelowWhatIsTaken() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        take(reseller, 4, 5);
        assertThat(Thrown.refusal(stores(), () -> take(reseller, 1, 2)))
                .isEqualTo(new CatalogError.AllotmentExhausted(STOCK, 1, 0));
        take(reseller, Long.MAX_VALUE - 4, Long.MAX_VALUE);
        assertThat(taken(reseller)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    default void givesBackWhatWasTakenAndNoMore() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        take(reseller, 5, 5);
        write(() -> stores().allotments().giveBack(reseller, STOCK, 2));
        assertThat(taken(reseller)).isEqualTo(3);
        take(reseller, 2, 5);
        write(() -> stores().allotments().giveBack(reseller, STOCK, 9));
        assertThat(taken(reseller)).isZero();
        take(reseller, 5, 5);
    }

    @Test
    default void givesNothingBackOfWhatNobodyTook() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        write(() -> stores().allotments().giveBack(reseller, STOCK, 1));
        assertThat(taken(reseller)).isZero();
    }

    @Test
    default void correctsACountThatIsStillWhatItWas() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        correct(reseller, 0, 4);
        assertThat(taken(reseller)).isEqualTo(4);
        correct(reseller, 4, 2);
        assertThat(taken(reseller)).isEqualTo(2);
        write(() -> stores().allotments().giveBack(reseller, STOCK, 2));
        correct(reseller, 0, 1);
        assertThat(taken(reseller)).isEqualTo(1);
    }

    @Test
    default void correctsNoCountThatSomebodyElseHasChanged() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        assertThat(Thrown.by(stores(), () -> stores().allotments().correct(reseller, STOCK, 1, 2)))
                .isInstanceOf(ConcurrentChange.class);
        take(reseller, 3, 5);
        assertThat(Thrown.by(stores(), () -> stores().allotments().correct(reseller, STOCK, 0, 2)))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(Thrown.by(stores(), () -> stores().allotments().correct(reseller, STOCK, 4, 2)))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(taken(reseller)).isEqualTo(3);
    }

    @Test
    default void takesNoneInATransactionThatIsRolledBack() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        take(reseller, 1, 5);
        Thrown.by(stores(), () -> {
            take(reseller, 2, 5);
            throw new IllegalStateException("after some were taken");
        });
        assertThat(taken(reseller)).isEqualTo(1);
    }

    @Test
    default void countsEachKeyOfEachResellerByItself() {
        Samples samples = Samples.ofNewReseller();
        ResellerId reseller = samples.reseller();
        ClientId client = samples.id(ClientId::new);
        PromoCodeName code = new PromoCodeName("HOSTING");
        ProductCode longest = new ProductCode("a".repeat(64));
        take(reseller, 1, 5);
        stores().allotments().take(reseller, AllotmentKey.usesOf(code), 2, 5);
        stores().allotments().take(reseller, AllotmentKey.usesOf(code, client), 3, 5);
        stores().allotments().take(reseller, AllotmentKey.productOfClient(longest, client), 4, 5);
        assertThat(taken(reseller)).isEqualTo(1);
        assertThat(stores().allotments().taken(reseller, AllotmentKey.usesOf(code)))
                .isEqualTo(2);
        assertThat(stores().allotments().taken(reseller, AllotmentKey.usesOf(code, client)))
                .isEqualTo(3);
        assertThat(stores().allotments().taken(reseller, AllotmentKey.productOfClient(longest, client)))
                .isEqualTo(4);
        assertThat(taken(Samples.ofNewReseller().reseller())).isZero();
    }

    @Test
    default void letsManyTakeTheLastOnesAndNotOneMore() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        long got = Together.run(16, thread -> Together.patiently(() -> takeOne(reseller, 5))).stream()
                .filter(done -> done)
                .count();
        assertThat(got).isEqualTo(5);
        assertThat(taken(reseller)).isEqualTo(5);
    }

    @Test
    default void keepsCountWhileManyTakeAndGiveBack() {
        ResellerId reseller = Samples.ofNewReseller().reseller();
        Together.run(8, thread -> {
            for (int i = 0; i < 4; i++) {
                if (Together.patiently(() -> takeOne(reseller, 3)) && i < 3) {
                    Together.patiently(() -> giveOneBack(reseller));
                }
            }
            return thread;
        });
        assertThat(taken(reseller)).isBetween(0L, 3L);
        long left = 3 - taken(reseller);
        for (long i = 0; i < left; i++) {
            assertThat(takeOne(reseller, 3)).isTrue();
        }
        assertThat(takeOne(reseller, 3)).isFalse();
    }

    private boolean takeOne(ResellerId reseller, long most) {
        try {
            take(reseller, 1, most);
            return true;
        } catch (Refused exhausted) {
            return false;
        }
    }

    private boolean giveOneBack(ResellerId reseller) {
        write(() -> stores().allotments().giveBack(reseller, STOCK, 1));
        return true;
    }

    private void take(ResellerId reseller, long quantity, long most) {
        write(() -> stores().allotments().take(reseller, STOCK, quantity, most));
    }

    private void correct(ResellerId reseller, long from, long to) {
        write(() -> stores().allotments().correct(reseller, STOCK, from, to));
    }

    private long taken(ResellerId reseller) {
        return stores().allotments().taken(reseller, STOCK);
    }
}
