package io.moodreel.server.transfer.matching;

import io.moodreel.server.catalog.TitleKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms in which one title's name may stand elsewhere. */
final class Names {
    private static final String ARTICLE =
            "the|an|a|le|la|les|l|un|une|der|die|das|ein|eine|el|los|las|il|lo|gli|het|de|een|den|det|en|et|os|as";

    private static final Pattern ARTICLE_BEHIND =
            Pattern.compile("^(.*\\S),\\s*(" + ARTICLE + "|l['’])$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE_BEFORE = Pattern.compile("^(" + ARTICLE + ") (?=.)");
    /** "Catching Fire (The Hunger Games, #2)". */
    private static final Pattern SERIES = Pattern.compile("\\s*\\([^()]*#[^()]*\\)$");

    private static final Pattern SECOND_PART = Pattern.compile("(:|\\s[-–—]\\s|\\s\\().*$");

    private Names() {}

    /** The keys under which the catalogue may have a title that is called so, or that originally. */
    static Set<String> keys(String title, @Nullable String original) {
        Set<String> keys = new LinkedHashSet<>();
        addKeys(keys, title);
        if (original != null) {
            addKeys(keys, original);
        }
        return keys;
    }

    private static void addKeys(Set<String> keys, String title) {
        String plain = SERIES.matcher(title).replaceFirst("");
        keys.add(TitleKey.of(title));
        keys.add(TitleKey.of(plain));
        keys.add(TitleKey.of(articleFirst(plain)));
    }

    /** The names without letters' ornaments, and without articles in any of the languages we know them in. */
    static Set<String> loose(String title, @Nullable String original) {
        Set<String> names = new LinkedHashSet<>();
        for (String key : keys(title, original)) {
            names.add(ARTICLE_BEFORE.matcher(folded(key)).replaceFirst(""));
        }
        return names;
    }

    /** The name up to where a subtitle begins. */
    static String main(String title) {
        String main = SECOND_PART.matcher(title).replaceFirst("");
        return loose(main.isBlank() ? title : main, null).iterator().next();
    }

    /** "Matrix, The" as people say it. */
    private static String articleFirst(String title) {
        return ARTICLE_BEHIND.matcher(title).replaceFirst("$2 $1");
    }

    /** Letters that Unicode does not take apart into a letter and an accent. */
    private static String folded(String key) {
        StringBuilder plain = new StringBuilder(key.length() + 2);
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            switch (c) {
                case 'ø' -> plain.append('o');
                case 'ł' -> plain.append('l');
                case 'đ', 'ð' -> plain.append('d');
                case 'ı' -> plain.append('i');
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'þ' -> plain.append("th");
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Whether most words of the names are the same, or one is the other but for a slip of the finger. */
    static boolean alike(String one, String other) {
        return distance(one, other) <= Math.max(1, Math.min(one.length(), other.length()) / 8)
                || sharedWords(one, other) >= 0.6;
    }

    /** Jaccard index of the words. */
    private static double sharedWords(String one, String other) {
        Set<String> words = Set.copyOf(List.of(one.split(" ")));
        Set<String> others = Set.copyOf(List.of(other.split(" ")));
        long both = words.stream().filter(others::contains).count();
        return (double) both / (words.size() + others.size() - both);
    }

    /** How many letters must be changed, added or left out (Levenshtein), two rows at a time. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(before[j - 1] + same, 1 + Math.min(before[j], now[j - 1]));
            }
            int[] swapped = before;
            before = now;
            now = swapped;
        }
        return before[other.length()];
    }
}
