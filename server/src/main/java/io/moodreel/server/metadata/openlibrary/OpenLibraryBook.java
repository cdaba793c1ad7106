package io.moodreel.server.metadata.openlibrary;

import com.fasterxml.jackson.databind.JsonNode;
import io.moodreel.server.catalog.Person;
import io.moodreel.server.catalog.Person.Role;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.imports.cells.LanguageNames;
import io.moodreel.server.metadata.source.Fields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A work as Open Library's search tells it. Only a key and a title must be there. */
final class OpenLibraryBook {
    /** How a picture of Open Library's is named among a title's facts. */
    static final String PICTURE = "openlibrary:";

    private static final Pattern WORK = Pattern.compile("/works/(OL\\d{1,12}W)");
    private static final int MOST_AUTHORS = 5;
    private static final int MOST_SUBJECTS = 12;
    /** Longer subjects are shelf marks and headings of libraries, which say little about the book. */
    private static final int LONGEST_SUBJECT = 30;

    private OpenLibraryBook() {}

    static Optional<SourceTitle> read(JsonNode work) {
        var key = WORK.matcher(Fields.line(work, "key"));
        String title = Fields.line(work, "title");
        if (!key.matches() || title.isEmpty()) {
            return Optional.empty();
        }
        TitleFacts facts = TitleFacts.builder(TitleType.BOOK, title)
                .year(Fields.year(work, "first_publish_year"))
                .keywords(subjects(work))
                .people(Fields.texts(work, "author_name").stream()
                        .limit(MOST_AUTHORS)
                        .map(name -> new Person(name, Role.AUTHOR))
                        .toList())
                .languages(languages(work))
                .pages(Fields.positive(work, "number_of_pages_median"))
                .votes(average(work), Fields.count(work, "ratings_count"))
                .picture(picture(work))
                .build();
        return Optional.of(
                new SourceTitle(Source.OPENLIBRARY, Map.of(Source.OPENLIBRARY.scheme(), key.group(1)), facts));
    }

    /** Stars of five, as votes of ten. */
    private static @Nullable Double average(JsonNode work) {
        Double stars = Fields.within(work, "ratings_average", 0, 5);
        return stars == null ? null : Double.valueOf(stars * 2);
    }

    private static List<String> subjects(JsonNode work) {
        return Fields.texts(work, "subject").stream()
                .filter(subject -> subject.length() <= LONGEST_SUBJECT)
                .map(subject -> subject.toLowerCase(Locale.ROOT))
                .distinct()
                .limit(MOST_SUBJECTS)
                .toList();
    }

    /** English first where a work is in many, since the list is in no order. */
    private static List<String> languages(JsonNode work) {
        return Fields.texts(work, "language").stream()
                .map(LanguageNames::byTag)
                .flatMap(Optional::stream)
                .distinct()
                .sorted((one, other) -> Boolean.compare(other.equals("en"), one.equals("en")))
                .toList();
    }

    private static @Nullable String picture(JsonNode work) {
        return Fields.id(work, "cover_i").map(id -> PICTURE + id).orElse(null);
    }
}
