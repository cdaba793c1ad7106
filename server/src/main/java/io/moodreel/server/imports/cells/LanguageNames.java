package io.moodreel.server.imports.cells;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Languages as TMDB and lists of books write them, as ISO 639-1 codes. */
public final class LanguageNames {
    private static final Pattern CODE = Pattern.compile("[a-z]{2}");
    private static final Pattern REGION = Pattern.compile("[-_].*");
    private static final String NO_LANGUAGE = "xx";
    // Cantonese is a code of TMDB's own; Moldavian and Bokmål are other names for Romanian and Norwegian
    private static final Map<String, String> CODES = Map.of("cn", "zh", "mo", "ro", "nb", "no");
    private static final Map<String, String> BY_NAME = byName();
    private static final Map<String, String> BY_LONG_CODE = byLongCode();

    private LanguageNames() {}

    /** The ISO 639-1 code for TMDB's; empty for films without words and for what is no code. */
    public static Optional<String> code(String tmdbCode) {
        String lower = tmdbCode.strip().toLowerCase(Locale.ROOT);
        if (lower.equals(NO_LANGUAGE) || !CODE.matcher(lower).matches()) {
            return Optional.empty();
        }
        return Optional.of(CODES.getOrDefault(lower, lower));
    }

    /** The code of a language by TMDB's English name for it; empty when unknown. */
    public static Optional<String> byEnglishName(String name) {
        return Optional.ofNullable(BY_NAME.get(name.strip().toLowerCase(Locale.ROOT)))
                .flatMap(LanguageNames::code);
    }

    /** The code for a tag as books have it, {@code en-US}, {@code eng} or {@code ger}; empty where ISO 639-1 has none. */
    public static Optional<String> byTag(String tag) {
        String language = REGION.matcher(tag.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return code(BY_LONG_CODE.getOrDefault(language, language));
    }

    /** ISO 639-2, both the codes for terminology and those for libraries where they differ. */
    private static Map<String, String> byLongCode() {
        Map<String, String> codes = new HashMap<>();
        for (String language : Locale.getISOLanguages()) {
            Locale locale = Locale.of(language);
            codes.put(locale.getISO3Language(), locale.getLanguage());
        }
        codes.putAll(ofLibraries());
        codes.remove("");
        return Map.copyOf(codes);
    }

    private static Map<String, String> ofLibraries() {
        return Map.ofEntries(
                Map.entry("alb", "sq"),
                Map.entry("arm", "hy"),
                Map.entry("baq", "eu"),
                Map.entry("bur", "my"),
                Map.entry("chi", "zh"),
                Map.entry("cze", "cs"),
                Map.entry("dut", "nl"),
                Map.entry("fil", "tl"),
                Map.entry("fre", "fr"),
                Map.entry("geo", "ka"),
                Map.entry("ger", "de"),
                Map.entry("gre", "el"),
                Map.entry("ice", "is"),
                Map.entry("mac", "mk"),
                Map.entry("mao", "mi"),
                Map.entry("may", "ms"),
                Map.entry("per", "fa"),
                Map.entry("rum", "ro"),
                Map.entry("slo", "sk"),
                Map.entry("tib", "bo"),
                Map.entry("wel", "cy"));
    }

    private static Map<String, String> byName() {
        Map<String, String> codes = new HashMap<>();
        for (String language : Locale.getISOLanguages()) {
            Locale locale = Locale.of(language);
            if (locale.getLanguage().length() == 2) {
                codes.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), locale.getLanguage());
            }
        }
        codes.putAll(whereTmdbDiffers());
        return Map.copyOf(codes);
    }

    private static Map<String, String> whereTmdbDiffers() {
        return Map.ofEntries(
                Map.entry("bengali", "bn"),
                Map.entry("cantonese", "zh"),
                Map.entry("chichewa; nyanja", "ny"),
                Map.entry("farsi", "fa"),
                Map.entry("filipino", "tl"),
                Map.entry("frisian", "fy"),
                Map.entry("fulah", "ff"),
                Map.entry("gaelic", "gd"),
                Map.entry("haitian; haitian creole", "ht"),
                Map.entry("kirghiz", "ky"),
                Map.entry("letzeburgesch", "lb"),
                Map.entry("mandarin", "zh"),
                Map.entry("maori", "mi"),
                Map.entry("marshall", "mh"),
                Map.entry("ndebele", "nr"),
                Map.entry("oriya", "or"),
                Map.entry("ossetian; ossetic", "os"),
                Map.entry("pushto", "ps"),
                Map.entry("raeto-romance", "rm"),
                Map.entry("serbo-croatian", "sh"),
                Map.entry("sinhalese", "si"),
                Map.entry("slavic", "cu"),
                Map.entry("sotho", "st"),
                Map.entry("tonga", "to"),
                Map.entry("uighur", "ug"),
                Map.entry("yi", "ii"));
    }
}
