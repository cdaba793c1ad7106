package io.moodreel.server.catalog;

import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.Shown;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The titles that requests are about, named by kind and number. Thread-safe. */
@Singleton
public class NamedTitles {
    private final Catalog catalog;

    NamedTitles(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Notes what is wrong with the two fields of a body. */
    public static FieldErrors check(@Nullable String type, @Nullable Long id) {
        return new FieldErrors()
                .check("item_type", objectionToType(type))
                .check("item_id", id == null ? Optional.of("is required: the title's number") : Optional.empty());
    }

    private static Optional<String> objectionToType(@Nullable String type) {
        if (type == null) {
            return Optional.of("is required: movie or book");
        }
        return known(type).isPresent()
                ? Optional.empty()
                : Optional.of("must be movie or book, was \"" + Shown.shortened(type) + "\"");
    }

    /** The title of that kind and number; 404 where there is none. */
    public Title require(String type, long id) {
        TitleType wanted = known(type)
                .orElseThrow(() ->
                        ProblemException.notFound("There are movies and books, but no " + Shown.shortened(type) + "."));
        return catalog.find(id)
                .filter(title -> title.facts().type() == wanted)
                .orElseThrow(() -> ProblemException.notFound("There is no " + wanted.wireName() + " " + id + "."));
    }

    private static Optional<TitleType> known(String type) {
        return Arrays.stream(TitleType.values())
                .filter(each -> each.wireName().equals(type))
                .findFirst();
    }
}
