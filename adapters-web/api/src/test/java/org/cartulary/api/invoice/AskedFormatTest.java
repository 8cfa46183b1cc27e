package org.cartulary.api.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.cartulary.domain.Refused;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | PDF",
                "'' | PDF",
                "*/* | PDF",
                "image/png | PDF",
                "application/pdf | PDF",
                "text/html | HTML",
                "application/xml | XML",
                "application/json | JSON",
                "Application/XML; charset=utf-8 | XML",
                "text/html, application/pdf | PDF",
                "application/json, text/plain, */* | JSON",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | HTML",
                "application/xml;q=0.9, application/json ; q=0.95 | JSON",
                "application/pdf;q=0, application/json;q=0.001 | JSON",
                "application/json;q=0 | PDF",
                "application/json;q=lots | JSON"
            })
    void isWhatTheHeaderNamesWithTheMostWeight(String accept, InvoiceFormat format) {
        assertThat(AskedFormat.accepted(accept)).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({"pdf, PDF", "html, HTML", "xml, XML", "json, JSON"})
    void isWhatTheParameterSays(String text, InvoiceFormat format) {
        assertThat(AskedFormat.parse(text)).isEqualTo(format);
    }

    @Test
    void isNothingElse() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> AskedFormat.parse("PDF"))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo("input.malformed"));
    }
}
