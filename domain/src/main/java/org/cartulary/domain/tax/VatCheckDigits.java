package org.cartulary.domain.tax;

import java.util.Map;
import java.util.function.Predicate;

/**
 * The check digits of national VAT numbers, as the tax administrations publish them (European Commission, "VIES: algorithms for the
 * verification of VAT identification numbers"). A country that is missing has its form checked only.
 */
final class VatCheckDigits {

    static final Map<String, Predicate<String>> BY_PREFIX = Map.of(
            "BE", VatCheckDigits::belgium,
            "DE", VatCheckDigits::germany,
            "FR", VatCheckDigits::france,
            "IT", VatCheckDigits::italy,
            "PL", VatCheckDigits::poland);

    private VatCheckDigits() {}

    /** The last two digits are 97 less the first eight modulo 97. */
    private static boolean belgium(String number) {
        return number.matches("[01][0-9]{9}")
                && 97 - Long.parseLong(number.substring(0, 8)) % 97 == Long.parseLong(number.substring(8));
    }

    /** ISO 7064, MOD 11,10. */
    private static boolean germany(String number) {
        if (!number.matches("[1-9][0-9]{8}")) {
            return false;
        }
        int product = 10;
        for (int i = 0; i < 8; i++) {
            int sum = (digit(number, i) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == digit(number, 8);
    }

    /** The key is 12 plus three times the SIREN modulo 97, modulo 97; keys with letters have their form checked only. */
    private static boolean france(String number) {
        if (!number.matches("[0-9]{11}")) {
            return number.matches("[0-9A-HJ-NP-Z]{2}[0-9]{9}");
        }
        long siren = Long.parseLong(number.substring(2));
        return siren > 0 && (12 + 3 * (siren % 97)) % 97 == Long.parseLong(number.substring(0, 2));
    }

    /** Luhn's sum over eleven digits. */
    private static boolean italy(String number) {
        if (!number.matches("[0-9]{11}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 11; i++) {
            int weighted = digit(number, i) * (1 + i % 2);
            sum += weighted / 10 + weighted % 10;
        }
        return sum % 10 == 0;
    }

    /** Weights 6 5 7 2 3 4 5 6 7, modulo 11; a remainder of 10 is never given out. */
    private static boolean poland(String number) {
        if (!number.matches("[0-9]{10}")) {
            return false;
        }
        int[] weights = {6, 5, 7, 2, 3, 4, 5, 6, 7};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digit(number, i) * weights[i];
        }
        return sum % 11 == digit(number, 9);
    }

    private static int digit(String number, int at) {
        return number.charAt(at) - '0';
    }
}
