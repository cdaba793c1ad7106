package io.moodreel.search.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Languages by their English names, as codes of ISO 639-1. */
final class Languages {
    private static final int SHORTEST_NAME = 4;
    private static final Map<String, String> CODES = codes();

    /** A pattern for any of the names. */
    static final String ANY = CODES.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.joining("|", "(?:", ")"));

    private Languages() {}

    /** The code of a language called by its lower-case English name; of a film industry's, for it is named so as often. */
    static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(name));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            String name = Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
            if (code.length() == 2
                    && name.length() >= SHORTEST_NAME
                    && name.chars().allMatch(Character::isLetter)) {
                codes.put(name, code);
            }
        }
        codes.putAll(Map.ofEntries(
                Map.entry("mandarin", "zh"),
                Map.entry("cantonese", "zh"),
                Map.entry("farsi", "fa"),
                Map.entry("bangla", "bn"),
                Map.entry("oriya", "or"),
                Map.entry("filipino", "tl"),
                Map.entry("tagalog", "tl"),
                Map.entry("flemish", "nl"),
                Map.entry("gaelic", "ga"),
                Map.entry("norwegian", "no"),
                Map.entry("bollywood", "hi"),
                Map.entry("kollywood", "ta"),
                Map.entry("mollywood", "ml")));
        return Map.copyOf(codes);
    }
}
