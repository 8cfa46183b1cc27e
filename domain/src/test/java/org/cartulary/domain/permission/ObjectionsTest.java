package org.cartulary.domain.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.NOON;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.id;

import java.time.YearMonth;
import java.util.Set;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.ProductCode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every reason why a purchase is not permitted, and what counts against the caps. */
class ObjectionsTest {

    private static final PermissionId ID = new PermissionId(id(60));
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final ProductCode OFFICE = new ProductCode("office");

    @Test
    void areNoneForWhatIsGranted() {
        assertThat(capped(eur("100.00"), eur("200.00")).objections(purchase("100.00", MARCH)))
                .isEmpty();
    }

    @Test
    void sayThatNothingIsGranted() {
        PermissionError notGranted = new PermissionError.NotGranted(CLIENT, Act.PURCHASE);

        assertThat(Permission.request(ID, RESELLER, CLIENT).next().objections(purchase("1.00", MARCH)))
                .containsExactly(notGranted);
        assertThat(capped(null, null).revoke().next().objections(purchase("1.00", MARCH)))
                .containsExactly(notGranted);
    }

    @Test
    void sayThatItIsExpired() {
        Grant expired = new Grant(Set.of(), Set.of(), Set.of(), eur("1.00"), null, NOON);

        assertThat(of(expired).objections(purchase("5.00", MARCH)))
                .containsExactly(new PermissionError.Expired(CLIENT, NOON));
    }

    @Test
    void areAllNamedInAFixedOrder() {
        Grant little = new Grant(
                Set.of(Act.VIEW),
                Set.of(new ProductCode("mail")),
                Set.of(PurchaseMode.RESELLER_CARD),
                eur("1.00"),
                eur("2.00"),
                null);

        assertThat(of(little).objections(purchase("5.00", MARCH)))
                .containsExactly(
                        new PermissionError.NotGranted(CLIENT, Act.PURCHASE),
                        new PermissionError.ModeNotGranted(CLIENT, PurchaseMode.CLIENT_CARD),
                        new PermissionError.ProductNotGranted(CLIENT, HOSTING),
                        new PermissionError.ProductNotGranted(CLIENT, OFFICE),
                        new PermissionError.OrderCapExceeded(CLIENT, eur("1.00"), eur("5.00")),
                        new PermissionError.MonthCapExceeded(CLIENT, eur("2.00"), eur("0.00"), eur("5.00")));
    }

    @Test
    void refuseAReservationWithTheFirst() {
        assertThat(refusalOf(() -> capped(eur("1.00"), eur("1.00")).reserve(purchase("5.00", MARCH))))
                .isEqualTo(new PermissionError.OrderCapExceeded(CLIENT, eur("1.00"), eur("5.00")));
    }

    @Test
    void holdACapPerOrderToTheCent() {
        assertThat(capped(eur("10.00"), null).objections(purchase("10.00", MARCH)))
                .isEmpty();
        assertThat(capped(eur("10.00"), null).objections(purchase("10.01", MARCH)))
                .containsExactly(new PermissionError.OrderCapExceeded(CLIENT, eur("10.00"), eur("10.01")));
    }

    @Test
    void holdACapPerMonthToTheCent() {
        Permission spent = capped(null, eur("10.00")).reserve(purchase("6.00", MARCH));

        assertThat(spent.objections(purchase("4.00", MARCH))).isEmpty();
        assertThat(spent.objections(purchase("4.01", MARCH)))
                .containsExactly(new PermissionError.MonthCapExceeded(CLIENT, eur("10.00"), eur("6.00"), eur("4.01")));
    }

    @Test
    void beginAnewWithTheMonth() {
        Permission spent = capped(null, eur("10.00")).reserve(purchase("10.00", MARCH));

        assertThat(spent.objections(purchase("10.00", APRIL))).isEmpty();
        assertThat(spent.reserve(purchase("7.00", APRIL)).spending()).isEqualTo(new Spending(APRIL, eur("7.00")));
    }

    @Test
    void doNotForgetWhatWasSpentWhenAClockIsSetBack() {
        Permission spent = capped(null, eur("10.00")).reserve(purchase("6.00", APRIL));

        assertThat(spent.objections(purchase("5.00", MARCH)))
                .containsExactly(new PermissionError.MonthCapExceeded(CLIENT, eur("10.00"), eur("6.00"), eur("5.00")));
        assertThat(spent.reserve(purchase("4.00", MARCH)).spending()).isEqualTo(new Spending(APRIL, eur("10.00")));
    }

    @Test
    void countWhatWasGivenBackNoLonger() {
        Permission spent =
                capped(null, eur("10.00")).reserve(purchase("6.00", MARCH)).reserve(purchase("4.00", MARCH));
        Permission released = spent.release(MARCH, eur("6.00"));

        assertThat(released.spending()).isEqualTo(new Spending(MARCH, eur("4.00")));
        assertThat(released.objections(purchase("6.00", MARCH))).isEmpty();
    }

    @Test
    void giveNothingBackOfAnotherMonth() {
        Permission april =
                capped(null, eur("10.00")).reserve(purchase("6.00", MARCH)).reserve(purchase("4.00", APRIL));

        assertThat(april.release(MARCH, eur("6.00")).spending()).isEqualTo(new Spending(APRIL, eur("4.00")));
    }

    @Test
    void giveNothingBackWhereNothingWasSpent() {
        assertThat(capped(null, null).release(MARCH, eur("6.00")).spending()).isNull();
    }

    @Test
    void coverNothingByACapInAnotherCurrency() {
        Money cap = Money.parse("PLN 1000.00");

        assertThat(capped(cap, cap).objections(purchase("1.00", MARCH)))
                .containsExactly(
                        new PermissionError.OrderCapExceeded(CLIENT, cap, eur("1.00")),
                        new PermissionError.MonthCapExceeded(CLIENT, cap, eur("0.00"), eur("1.00")));
    }

    @Test
    void countAnotherCurrencyByItself() {
        Purchase inZloty = new Purchase(
                Set.of(Act.PURCHASE), Set.of(HOSTING), PurchaseMode.CLIENT_CARD, Money.parse("PLN 5.00"), NOON, MARCH);
        Permission spent = capped(null, null).reserve(purchase("6.00", MARCH));

        assertThat(spent.reserve(inZloty).spending()).isEqualTo(new Spending(MARCH, Money.parse("PLN 5.00")));
        assertThat(spent.release(MARCH, Money.parse("PLN 5.00")).spending())
                .isEqualTo(new Spending(MARCH, eur("6.00")));
    }

    private static Permission capped(@Nullable Money perOrder, @Nullable Money perMonth) {
        return of(
                new Grant(Set.of(Act.PURCHASE), Set.of(), Set.of(PurchaseMode.CLIENT_CARD), perOrder, perMonth, null));
    }

    private static Permission of(Grant grant) {
        return Permission.grant(ID, RESELLER, CLIENT, grant).next();
    }

    private static Purchase purchase(String total, YearMonth month) {
        return new Purchase(
                Set.of(Act.PURCHASE), Set.of(OFFICE, HOSTING), PurchaseMode.CLIENT_CARD, eur(total), NOON, month);
    }
}
