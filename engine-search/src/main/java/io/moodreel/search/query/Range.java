package io.moodreel.search.query;

import org.jspecify.annotations.Nullable;

/**
 * Whole numbers from one to another, both included; at least one end is given.
 *
 * @param least the smallest, or null when there is none
 * @param most the largest, or null when there is none
 */
public record Range(@Nullable Integer least, @Nullable Integer most) {

    public Range {
        if (least == null && most == null) {
            throw new IllegalArgumentException("a range needs a smallest or a largest number");
        }
        if (least != null && most != null && least > most) {
            throw new IllegalArgumentException(
                    "a range goes from " + least + " to " + most + "; write the smaller first");
        }
    }

    /** Reads {@link #toString()}: {@code "1990-1999"}, {@code "-120"}, {@code "180-"}. */
    static Range parse(String text) {
        int dash = text.indexOf('-');
        try {
            return new Range(number(text.substring(0, dash)), number(text.substring(dash + 1)));
        } catch (NumberFormatException | StringIndexOutOfBoundsException notNumbers) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no range; write 1990-1999, -120 or 180-", notNumbers);
        }
    }

    private static @Nullable Integer number(String digits) {
        return digits.isEmpty() ? null : Integer.valueOf(digits);
    }

    /** Whether a number is known and lies between the ends. */
    public boolean contains(@Nullable Integer number) {
        return number != null && (least == null || number >= least) && (most == null || number <= most);
    }

    @Override
    public String toString() {
        return (least == null ? "" : least) + "-" + (most == null ? "" : most);
    }
}
