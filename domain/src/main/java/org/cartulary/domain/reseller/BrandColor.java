package org.cartulary.domain.reseller;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cartulary.domain.InputError;

/**
 * A colour as {@code #rrggbb} in lower case (sRGB), dark enough to be read as text on white: at least 4.5 to 1, which is what WCAG 2.2 asks
 * of text (success criterion 1.4.3).
 */
public record BrandColor(String value) {

    private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");
    private static final BigDecimal LEAST = new BigDecimal("4.5");
    private static final MathContext ROUNDED = new MathContext(20);

    /** Of the documents of whoever has chosen none. */
    public static final BrandColor NEUTRAL = new BrandColor("#1d4ed8");

    public BrandColor {
        if (!FORM.matcher(value).matches()) {
            throw new InputError.Malformed("color", "#rrggbb").refused();
        }
        BigDecimal contrast = contrastToWhite(value);
        if (contrast.compareTo(LEAST) < 0) {
            throw new BrandError.ColorTooLight(
                            value, contrast.setScale(2, RoundingMode.DOWN).toPlainString(), LEAST.toPlainString())
                    .refused();
        }
    }

    public static BrandColor parse(String text) {
        return new BrandColor(text.toLowerCase(Locale.ROOT));
    }

    /** As WCAG defines it, of relative luminances. */
    static BigDecimal contrastToWhite(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        BigDecimal luminance =
                part(rgb >> 16, "0.2126").add(part(rgb >> 8, "0.7152")).add(part(rgb, "0.0722"));
        return new BigDecimal("1.05").divide(luminance.add(new BigDecimal("0.05")), ROUNDED);
    }

    private static BigDecimal part(int channel, String weight) {
        BigDecimal share = BigDecimal.valueOf(channel & 0xff).divide(BigDecimal.valueOf(255), ROUNDED);
        BigDecimal linear = share.compareTo(new BigDecimal("0.04045")) <= 0
                ? share.divide(new BigDecimal("12.92"), ROUNDED)
                : toThe2Point4th(share.add(new BigDecimal("0.055")).divide(new BigDecimal("1.055"), ROUNDED));
        return linear.multiply(new BigDecimal(weight));
    }

    /** The fifth root of the twelfth power, by Newton. */
    private static BigDecimal toThe2Point4th(BigDecimal share) {
        BigDecimal power = share.pow(12, ROUNDED);
        BigDecimal root = BigDecimal.ONE;
        for (int step = 0; step < 80; step++) {
            root = root.multiply(BigDecimal.valueOf(4))
                    .add(power.divide(root.pow(4, ROUNDED), ROUNDED))
                    .divide(BigDecimal.valueOf(5), ROUNDED);
        }
        return root;
    }

    @Override
    public String toString() {
        return value;
    }
}
