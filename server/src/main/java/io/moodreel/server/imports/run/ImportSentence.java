package io.moodreel.server.imports.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what an import did, e.g. "2,631 rows read: 2,311 films added, 319 updated, 1 rejected (see …)". */
public final class ImportSentence {
    private final ImportCounts counts;
    private final List<String> parts = new ArrayList<>();
    private String noun = "";
    private String note = "";

    /** @param counts what to tell of */
    public ImportSentence(ImportCounts counts) {
        this.counts = counts;
    }

    /** Names the things counted next, in the singular; said once, at the first of them that is not zero. */
    public ImportSentence of(String things) {
        noun = things;
        return this;
    }

    /** Tells a count unless it is zero. */
    public ImportSentence tell(String name, String what) {
        long count = counts.get(name);
        if (count > 0) {
            parts.add(quantity(count, noun) + " " + what);
            noun = "";
        }
        return this;
    }

    /** Tells what became of titles. */
    public ImportSentence titles(String thing) {
        return of(thing)
                .tell(TitleRows.ADDED, "added")
                .tell(TitleRows.UPDATED, "updated")
                .tell(TitleRows.UNCHANGED, "unchanged");
    }

    /** Tells what became of ratings. */
    public ImportSentence ratings() {
        return of("rating")
                .tell(RatingRows.ADDED, "added")
                .tell(RatingRows.UPDATED, "updated")
                .tell(RatingRows.UNCHANGED, "unchanged");
    }

    /** Adds a sentence of its own at the end. */
    public ImportSentence note(String sentence) {
        note = ". " + sentence;
        return this;
    }

    /** The whole sentence, with the place to look for rejected rows if there are any. */
    String end(String rejectsName) {
        noun = "";
        tell(ImportCounts.REJECTED, "rejected" + ofUnknownTitles() + " (see " + rejectsName + ")");
        return quantity(counts.get(ImportCounts.ROWS), "row") + " read: " + String.join(", ", parts) + note;
    }

    private String ofUnknownTitles() {
        long unknown = counts.get(RatingRows.UNKNOWN_TITLE);
        return unknown == 0 ? "" : ", %s for want of the title".formatted(quantity(unknown, ""));
    }

    private static String quantity(long count, String noun) {
        String number = String.format(Locale.ROOT, "%,d", count);
        if (noun.isEmpty()) {
            return number;
        }
        return number + " " + noun + (count == 1 ? "" : "s");
    }
}
