package io.moodreel.server.catalog;

import com.fasterxml.jackson.core.type.TypeReference;
import io.moodreel.server.catalog.Person.Role;
import io.moodreel.server.platform.database.Json;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The titles an empty server begins with, so that the first page is never empty. The texts are our own. */
@ApplicationScoped
public class StarterCatalogue {
    private static final Logger LOG = Logger.getLogger(StarterCatalogue.class);
    private static final int BEFORE_EVERYTHING_THAT_READS_TITLES = 100;

    private final Catalog catalog;

    StarterCatalogue(Catalog catalog) {
        this.catalog = catalog;
    }

    void load(@Observes @Priority(BEFORE_EVERYTHING_THAT_READS_TITLES) StartupEvent event) {
        if (catalog.isEmpty()) {
            MergeCounts counts = catalog.merge(titles());
            LOG.infof("Starter catalogue: %d titles", counts.added());
        }
    }

    /** All starter titles, films first. */
    static List<SourceTitle> titles() {
        List<SourceTitle> titles = new ArrayList<>();
        Json.read(resource("films.json"), new TypeReference<List<Film>>() {})
                .forEach(film -> titles.add(film.toSourceTitle()));
        Json.read(resource("books.json"), new TypeReference<List<Book>>() {})
                .forEach(book -> titles.add(book.toSourceTitle()));
        return titles;
    }

    private static String resource(String name) {
        try (InputStream stream = StarterCatalogue.class.getResourceAsStream("/starter/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A line of films.json.
     *
     * @param ids elsewhere, {@code imdb} and {@code tmdb}: given where sources disagree about the year, since by name
     *     and year alone an import would bring such a film a second time
     */
    record Film(
            String slug,
            @Nullable Map<String, String> ids,
            String title,
            String originalTitle,
            int year,
            List<String> languages,
            List<String> genres,
            List<String> directors,
            List<String> cast,
            @Nullable Integer runtimeMinutes,
            List<String> keywords,
            String synopsis) {
        SourceTitle toSourceTitle() {
            List<Person> people = new ArrayList<>(people(directors, Role.DIRECTOR));
            people.addAll(people(cast, Role.CAST));
            TitleFacts facts = TitleFacts.builder(TitleType.MOVIE, title)
                    .originalTitle(originalTitle)
                    .year(year)
                    .languages(languages)
                    .genres(genres)
                    .people(people)
                    .runtimeMinutes(runtimeMinutes)
                    .keywords(keywords)
                    .overview(synopsis)
                    .build();
            Map<String, String> all = new HashMap<>(ids == null ? Map.of() : ids);
            all.put(Source.STARTER.scheme(), slug);
            return new SourceTitle(Source.STARTER, all, facts);
        }
    }

    /** A line of books.json. */
    record Book(
            String slug,
            String title,
            String originalTitle,
            int year,
            List<String> languages,
            List<String> genres,
            List<String> authors,
            List<String> keywords,
            String synopsis) {
        SourceTitle toSourceTitle() {
            TitleFacts facts = TitleFacts.builder(TitleType.BOOK, title)
                    .originalTitle(originalTitle)
                    .year(year)
                    .languages(languages)
                    .genres(genres)
                    .people(people(authors, Role.AUTHOR))
                    .keywords(keywords)
                    .overview(synopsis)
                    .build();
            return new SourceTitle(Source.STARTER, Map.of(Source.STARTER.scheme(), slug), facts);
        }
    }

    private static List<Person> people(List<String> names, Role role) {
        return names.stream().map(name -> new Person(name, role)).toList();
    }
}
