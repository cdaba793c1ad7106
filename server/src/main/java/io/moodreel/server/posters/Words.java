package io.moodreel.server.posters;

import org.jspecify.annotations.Nullable;

/** The cleaned texts of one poster; empty where there is nothing to say. */
record Words(String title, String credit, String year) {

    static Words of(PosterSubject subject) {
        Integer year = subject.year();
        return new Words(
                Text.clean(subject.title()), cleanOrEmpty(subject.credit()), year == null ? "" : year.toString());
    }

    private static String cleanOrEmpty(@Nullable String text) {
        return text == null ? "" : Text.clean(text);
    }

    /** What a screen reader says. */
    String spoken() {
        String name = title.isEmpty() ? "Untitled" : title;
        String named = year.isEmpty() ? name : name + " (" + year + ')';
        return credit.isEmpty() ? named : named + ", " + credit;
    }
}
