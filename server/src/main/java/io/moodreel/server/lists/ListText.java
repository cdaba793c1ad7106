package io.moodreel.server.lists;

/**
 * What a list is called, and what it is about.
 *
 * @param name 1 to {@value #LONGEST_NAME} characters
 * @param description up to {@value #LONGEST_DESCRIPTION} characters; empty for none
 */
public record ListText(String name, String description) {
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_DESCRIPTION = 5_000;

    public ListText {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "a list's name must have 1 to " + LONGEST_NAME + " characters, had " + name.length());
        }
        if (description.length() > LONGEST_DESCRIPTION) {
            throw new IllegalArgumentException("a list's description must have at most " + LONGEST_DESCRIPTION
                    + " characters, had " + description.length());
        }
    }
}
