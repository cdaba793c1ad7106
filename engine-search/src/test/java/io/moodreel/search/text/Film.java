package io.moodreel.search.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A film for a test, described only as far as the test cares. */
record Film(
        long id,
        String title,
        String originalTitle,
        @Nullable Integer year,
        List<String> people,
        List<String> labels,
        String overview,
        double popularity,
        ListFacts list) {

    private static final ListFacts UNLISTED = new ListFacts("", List.of(), null, 0, 0);

    static Film of(long id, String title) {
        return new Film(id, title, "", null, List.of(), List.of(), "", 0, UNLISTED);
    }

    Film original(String newOriginalTitle) {
        return new Film(id, title, newOriginalTitle, year, people, labels, overview, popularity, list);
    }

    Film year(int newYear) {
        return new Film(id, title, originalTitle, newYear, people, labels, overview, popularity, list);
    }

    Film people(String... newPeople) {
        return new Film(id, title, originalTitle, year, List.of(newPeople), labels, overview, popularity, list);
    }

    Film labels(String... newLabels) {
        return new Film(id, title, originalTitle, year, people, List.of(newLabels), overview, popularity, list);
    }

    Film overview(String newOverview) {
        return new Film(id, title, originalTitle, year, people, labels, newOverview, popularity, list);
    }

    Film popularity(double newPopularity) {
        return new Film(id, title, originalTitle, year, people, labels, overview, newPopularity, list);
    }

    Film list(ListFacts newList) {
        return new Film(id, title, originalTitle, year, people, labels, overview, popularity, newList);
    }

    TitleDocument document() {
        return document("movie");
    }

    TitleDocument document(String type) {
        return new TitleDocument(
                id, type, title, originalTitle, year, labels, people, List.of(), overview, popularity, list);
    }
}
