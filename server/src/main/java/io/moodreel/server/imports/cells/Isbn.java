package io.moodreel.server.imports.cells;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * International Standard Book Numbers (ISO 2108) as data files write them: of ten or thirteen characters, with or
 * without hyphens, or of ten that lost their leading zeros in a spreadsheet.
 */
public final class Isbn {
    private static final Pattern GAPS = Pattern.compile("[\\s-]");
    private static final Pattern THIRTEEN = Pattern.compile("97[89]\\d{10}");
    /** Fewer than this many characters are not a number that lost zeros, but something else. */
    private static final Pattern TEN = Pattern.compile("\\d{6,9}[\\dX]");

    private Isbn() {}

    /** The number in its form of thirteen digits; empty unless its check digit is right. */
    public static Optional<String> of(String text) {
        String plain = GAPS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        if (THIRTEEN.matcher(plain).matches()) {
            return checkDigit(plain) == plain.charAt(12) ? Optional.of(plain) : Optional.empty();
        }
        if (!TEN.matcher(plain).matches()) {
            return Optional.empty();
        }
        String ten = "0".repeat(10 - plain.length()) + plain;
        if (!isRight(ten)) {
            return Optional.empty();
        }
        String twelve = "978" + ten.substring(0, 9);
        return Optional.of(twelve + checkDigit(twelve));
    }

    /** Modulo 11, weights 10 to 1, X being ten. */
    private static boolean isRight(String ten) {
        int sum = 0;
        for (int index = 0; index < 10; index++) {
            char c = ten.charAt(index);
            sum += (10 - index) * (c == 'X' ? 10 : c - '0');
        }
        return sum % 11 == 0;
    }

    /** Modulo 10, weights 1 and 3 in turn, over the first twelve digits. */
    private static char checkDigit(String digits) {
        int sum = 0;
        for (int index = 0; index < 12; index++) {
            sum += (index % 2 == 0 ? 1 : 3) * (digits.charAt(index) - '0');
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
