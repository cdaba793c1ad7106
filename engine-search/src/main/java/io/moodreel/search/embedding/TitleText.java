package io.moodreel.search.embedding;

import java.util.List;

/** What of a title is embedded, in which order: the one place that decides it. Stateless. */
public final class TitleText {

    /** The words a reader would not miss: people and keywords beyond this say little and push the rest apart. */
    private static final int MOST_KEYWORDS = 15;

    private static final int MOST_PEOPLE = 8;

    private TitleText() {}

    /**
     * The text whose vector stands for the title: its name, what it is about, genres, keywords, people, one a sentence.
     * What is blank or empty is left out.
     *
     * @param overview may be empty
     * @param people directors and cast, or authors, the most important first
     */
    public static String of(
            String title, String overview, List<String> genres, List<String> keywords, List<String> people) {
        StringBuilder text = new StringBuilder();
        sentence(text, title);
        sentence(text, overview);
        sentence(text, listed(genres, genres.size()));
        sentence(text, listed(keywords, MOST_KEYWORDS));
        sentence(text, listed(people, MOST_PEOPLE));
        return text.toString();
    }

    private static String listed(List<String> names, int most) {
        return String.join(", ", names.stream().limit(most).toList());
    }

    private static void sentence(StringBuilder text, String words) {
        String trimmed = words.strip();
        if (trimmed.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(endsSentence(text) ? " " : ". ");
        }
        text.append(trimmed);
    }

    private static boolean endsSentence(CharSequence text) {
        return ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
