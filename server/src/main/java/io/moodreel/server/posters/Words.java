package io.moodreel.server.posters;

import org.jspecify.annotations.Nullable;

/** The cleaned texts of one poster; empty where there is nothing to say. */
record Words(String title, String credit, String year) {

    static Words of(PosterSubject subject) {
        return new Words(Text.clean(subject.title()), cleanOrEmpty(subject.credit()), written(subject.year()));
    }

    /** As people write it: 1994, AD 180, 720 BC. */
    private static String written(@Nullable Integer year) {
        if (year == null) {
            return "";
        }
        if (year < 0) {
            return -year + " BC";
        }
        return year < 1000 ? "AD " + year : year.toString();
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
