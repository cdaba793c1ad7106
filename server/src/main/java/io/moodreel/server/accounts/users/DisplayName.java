package io.moodreel.server.accounts.users;

import java.text.Normalizer;
import java.util.Optional;

/** What a person wants to be called: any text of one line. */
public final class DisplayName {
    private static final int LONGEST = 100;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private DisplayName() {}

    /** The rule the text breaks; empty when it may be a name. */
    public static Optional<String> objection(String text) {
        String name = of(text);
        if (name.isEmpty()) {
            return Optional.of("must not be empty");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of("must be at most " + LONGEST + " characters");
        }
        if (name.codePoints().anyMatch(DisplayName::isInvisible)) {
            return Optional.of("must not contain line breaks or other invisible characters");
        }
        return Optional.empty();
    }

    /** The name as it is kept: composed, without spaces around it. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** Line breaks would end a mail's header, direction marks would turn the text around it. Joiners are spelling. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            case Character.FORMAT -> character != ZERO_WIDTH_NON_JOINER && character != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }
}
