package io.moodreel.server.accounts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody signed in with, in words they recognise: "Firefox on Linux". The header it is read from can say
 * anything, so only known words are taken from it, and a program's own name.
 */
final class Device {
    private static final String UNKNOWN = "Unknown device";
    private static final int LONGEST_NAME = 40;

    /** Mark → name, in the order to look: every browser also claims to be older ones. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg/",
            "Edge",
            "OPR/",
            "Opera",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "CriOS/",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "CrOS",
            "ChromeOS",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    private Device() {}

    static String name(@Nullable String userAgent) {
        if (userAgent == null) {
            return UNKNOWN;
        }
        String words = Stream.of(first(BROWSERS, userAgent), first(SYSTEMS, userAgent))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" on "));
        return words.isEmpty() ? program(userAgent) : words;
    }

    /** A program's product name, e.g. {@code curl} of {@code curl/8.5.0}. */
    private static String program(String userAgent) {
        String name = userAgent.split("[/\\s]", 2)[0].replaceAll("[^A-Za-z0-9 ._-]", "");
        if (name.isEmpty()) {
            return UNKNOWN;
        }
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static Optional<String> first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(entry -> userAgent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
