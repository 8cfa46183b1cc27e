package org.cartulary.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.cartulary.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

    private static final LocalDate SILVESTER = LocalDate.parse("2026-12-31");

    @Test
    void beginsAnewEachYearWhereTheCodeNamesTheYear() {
        Numbering yearly = new Numbering("FA-{year}", "AV");

        assertThat(new InvoiceNumber(yearly.ofInvoices(SILVESTER), 812)).hasToString("FA-2026-000812");
        assertThat(new InvoiceNumber(yearly.ofInvoices(SILVESTER.plusDays(1)), 1))
                .hasToString("FA-2027-000001");
        assertThat(yearly.ofCreditNotes(SILVESTER)).isEqualTo(yearly.ofCreditNotes(SILVESTER.plusDays(1)));
    }

    @Test
    void isOneSeriesEachWhereNothingWasSaid() {
        assertThat(Numbering.DEFAULT.ofInvoices(SILVESTER)).isEqualTo(Series.INVOICES);
        assertThat(Numbering.DEFAULT.ofCreditNotes(SILVESTER)).isEqualTo(Series.CREDIT_NOTES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "inv", "1NV", "INV/{year}", "{year}", "A-VERY-LONG-CODE-{year}", "INV {year}", "INV{month}"})
    void refusesWhatIsNoCode(String code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Numbering(code, "CN"))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo("input.malformed"));
    }

    @Test
    void keepsInvoicesAndCreditNotesApart() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Numbering("INV", "INV"));
    }
}
