package org.cartulary.domain.reseller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import org.cartulary.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrandColorTest {

    /** What the usual calculators of contrast show. */
    @ParameterizedTest
    @CsvSource({
        "#000000, 21.00",
        "#ffffff, 1.00",
        "#767676, 4.54",
        "#777777, 4.47",
        "#ff0000, 3.99",
        "#0000ff, 8.59",
        "#1d4ed8, 6.70"
    })
    void hasTheContrastToWhiteThatWcagDefines(String color, String contrast) {
        assertThat(BrandColor.contrastToWhite(color))
                .isCloseTo(new BigDecimal(contrast), within(new BigDecimal("0.01")));
    }

    @Test
    void agreesWithTheSameFormulaInBinary() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String color = String.format("#%06x", random.nextInt(0x1000000));
            assertThat(BrandColor.contrastToWhite(color).doubleValue())
                    .as(color)
                    .isCloseTo(inBinary(color), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#767676", "#1D4ED8", "#000000"})
    void takesWhatCanBeReadOnWhite(String color) {
        assertThat(BrandColor.parse(color).value()).isEqualToIgnoringCase(color).isLowerCase();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#777777", "#ffffff", "#ff0000"})
    void refusesWhatCannot(String color) {
        assertThat(refusal(color)).isEqualTo("brand.color-too-light");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345", "#1234567", "#12345g", "#000000;", "url(x)"})
    void refusesWhatIsNoColor(String text) {
        assertThat(refusal(text)).isEqualTo("input.malformed");
    }

    private static String refusal(String color) {
        try {
            BrandColor.parse(color);
        } catch (Refused refused) {
            return refused.refusal().code();
        }
        return "none";
    }

    private static double inBinary(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        double luminance = 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
