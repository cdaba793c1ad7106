package io.moodreel.server.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what an import did, e.g. "2,631 rows read: 2,311 films added, 319 updated, 1 rejected (see …)". */
final class ImportSentence {
    private final ImportCounts counts;
    private final List<String> parts = new ArrayList<>();
    private String noun = "";

    ImportSentence(ImportCounts counts) {
        this.counts = counts;
    }

    /** Names the things counted next, in the singular; said once, at the first of them that is not zero. */
    ImportSentence of(String things) {
        noun = things;
        return this;
    }

    /** Tells a count unless it is zero. */
    ImportSentence tell(String name, String what) {
        long count = counts.get(name);
        if (count > 0) {
            parts.add(quantity(count, noun) + " " + what);
            noun = "";
        }
        return this;
    }

    /** The whole sentence, with the place to look for rejected rows if there are any. */
    String end(String rejectsName) {
        noun = "";
        tell(ImportCounts.REJECTED, "rejected (see " + rejectsName + ")");
        return quantity(counts.get(ImportCounts.ROWS), "row") + " read: " + String.join(", ", parts);
    }

    private static String quantity(long count, String noun) {
        String number = String.format(Locale.ROOT, "%,d", count);
        if (noun.isEmpty()) {
            return number;
        }
        return number + " " + noun + (count == 1 ? "" : "s");
    }
}
