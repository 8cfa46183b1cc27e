package org.cartulary.domain.reseller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.LYON;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.reseller;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.tax.TaxRates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResellerTest {

    @Test
    void isRegisteredWithoutTaxRates() {
        Outcome<Reseller> registered = Reseller.register(
                RESELLER, "Atelier Web", reseller().email(), LYON, null, Language.FR, ZoneId.of("Europe/Paris"));

        assertThat(registered.next()).returns(TaxRates.NONE, Reseller::taxRates).returns(1L, Reseller::version);
        assertThat(registered.events()).containsExactly(new ResellerEvent.Registered(RESELLER, "Atelier Web"));
    }

    @Test
    void appliesNewTaxRatesInPlaceOfTheOld() {
        Outcome<Reseller> applied = reseller().applyTaxRates(TaxRates.NONE);

        assertThat(applied.next().taxRates()).isEqualTo(TaxRates.NONE);
        assertThat(applied.next().version()).isEqualTo(reseller().version() + 1);
        assertThat(applied.events()).containsExactly(new ResellerEvent.TaxRatesApplied(RESELLER, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28T22:59:59Z, 2026-02-28",
        "2026-02-28T23:00:00Z, 2026-03-01",
        "2026-07-31T21:59:59Z, 2026-07-31",
        "2026-07-31T22:00:00Z, 2026-08-01"
    })
    void hasItsDaysInItsOwnZone(Instant at, LocalDate day) {
        assertThat(reseller().dateAt(at)).isEqualTo(day);
    }

    @Test
    void hasAccountsThatAreReadAsTheyWereWritten() {
        Account own = new Account.OfReseller(RESELLER);
        Account ofClient = new Account.OfClient(CLIENT);

        assertThat(Account.parse(own.toString())).isEqualTo(own);
        assertThat(Account.parse(ofClient.toString())).isEqualTo(ofClient);
    }
}
