package org.cartulary.api.invoice;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartulary.domain.InputError;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.jspecify.annotations.Nullable;

/** In which form a caller wants an invoice. */
final class AskedFormat {

    /** A weight of 0 to 1 (RFC 9110, 12.4.2). */
    private static final Pattern WEIGHT = Pattern.compile("(?i);\\s*q=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*(?:;|$)");

    private AskedFormat() {}

    static InvoiceFormat parse(String text) {
        return Arrays.stream(InvoiceFormat.values())
                .filter(format -> text.equals(format.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InputError.Malformed("format", "pdf, html, xml or json").refused());
    }

    /** By the header {@code Accept}: the form that it names with the most weight, and a PDF before all that weigh the same. */
    static InvoiceFormat accepted(@Nullable String accept) {
        String[] ranges = Objects.requireNonNullElse(accept, "").split(",", -1);
        return Arrays.stream(InvoiceFormat.values())
                .filter(format -> weight(ranges, format).signum() > 0)
                .max(Comparator.comparing((InvoiceFormat format) -> weight(ranges, format))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(InvoiceFormat.PDF);
    }

    private static BigDecimal weight(String[] ranges, InvoiceFormat format) {
        return Arrays.stream(ranges)
                .filter(range -> range.split(";", 2)[0].strip().equalsIgnoreCase(mediaType(format)))
                .map(AskedFormat::weight)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal weight(String range) {
        Matcher weight = WEIGHT.matcher(range);
        return weight.find() ? new BigDecimal(weight.group(1)) : BigDecimal.ONE;
    }

    private static String mediaType(InvoiceFormat format) {
        return switch (format) {
            case PDF -> "application/pdf";
            case HTML -> "text/html";
            case XML -> "application/xml";
            case JSON -> "application/json";
        };
    }
}
