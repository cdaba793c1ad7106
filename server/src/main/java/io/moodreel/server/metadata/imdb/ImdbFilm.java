package io.moodreel.server.metadata.imdb;

import com.fasterxml.jackson.databind.JsonNode;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.imports.cells.LanguageNames;
import io.moodreel.server.metadata.source.Fields;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A film as the IMDb API tells it. Only an id and a title must be there; what makes no sense is left out. */
final class ImdbFilm {
    private static final Pattern ID = Pattern.compile("tt\\d{7,}");
    private static final Pattern PICTURE =
            Pattern.compile("https://m\\.media-amazon\\.com/images/[A-Za-z0-9@%._,/-]{1,300}");

    private ImdbFilm() {}

    static Optional<SourceTitle> read(JsonNode film) {
        String id = Fields.line(film, "id");
        String title = Fields.line(film, "primaryTitle");
        if (!ID.matcher(id).matches() || title.isEmpty() || film.path("isAdult").asBoolean(false)) {
            return Optional.empty();
        }
        TitleFacts facts = TitleFacts.builder(TitleType.MOVIE, title)
                .originalTitle(Fields.line(film, "originalTitle"))
                .year(Fields.year(film, "startYear"))
                .overview(Fields.text(film, "description"))
                .genres(ImdbGenres.ours(Fields.texts(film, "genres")))
                .languages(Fields.texts(film, "spokenLanguages").stream()
                        .map(LanguageNames::code)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList())
                .runtimeMinutes(Fields.positive(film, "runtimeMinutes"))
                .votes(Fields.within(film, "averageRating", 0, 10), Fields.count(film, "numVotes"))
                .picture(picture(film))
                .build();
        return Optional.of(new SourceTitle(Source.IMDB, Map.of(Source.IMDB.scheme(), id), facts));
    }

    private static @Nullable String picture(JsonNode film) {
        String address = Fields.line(film, "primaryImage");
        return PICTURE.matcher(address).matches() ? address : null;
    }
}
