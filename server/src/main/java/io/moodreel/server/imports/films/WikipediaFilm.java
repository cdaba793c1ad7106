package io.moodreel.server.imports.films;

import com.fasterxml.jackson.databind.JsonNode;
import io.moodreel.server.catalog.Person;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.imports.cells.PlainText;
import io.moodreel.server.imports.cells.RejectedRowException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A film from Wikipedia's lists of American films. They say nothing of languages, votes and directors.
 *
 * @param article the name of its article in a link; empty when it has none
 */
record WikipediaFilm(
        String title,
        @Nullable Integer year,
        String article,
        List<String> cast,
        WikipediaGenres genres,
        String extract) {
    private static final int FIRST_FILM = 1870;
    private static final int LAST_PLANNED = 2100;
    private static final Pattern FOOTNOTE = Pattern.compile("\\s*\\[\\w{1,3}]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** What the lists' links leave of a sentence between names. */
    private static final Set<String> NO_NAMES = Set.of("and", "of", "the", "The", "with", "Sr.", "Jr.", "narrator");

    private static final int LONGEST_NAME = 60;

    static WikipediaFilm of(JsonNode node) throws RejectedRowException {
        if (!node.isObject()) {
            throw new RejectedRowException("is no film: { … } is missing");
        }
        String title = plain(node.path("title").asText());
        if (title.isEmpty()) {
            throw new RejectedRowException("title is empty");
        }
        int year = node.path("year").asInt();
        return new WikipediaFilm(
                title,
                year >= FIRST_FILM && year <= LAST_PLANNED ? year : null,
                node.path("href").asText(""),
                texts(node, "cast").filter(WikipediaFilm::isName).distinct().toList(),
                WikipediaGenres.of(texts(node, "genres").toList()),
                isPartOfArticle(node.path("href").asText(""))
                        ? ""
                        : PlainText.of(node.path("extract").asText("")));
    }

    /** The text is then about all that the article is about, e.g. "This is a list of …". */
    private static boolean isPartOfArticle(String article) {
        return article.indexOf('#') >= 0 || article.startsWith("List_of_");
    }

    private static Stream<String> texts(JsonNode node, String member) {
        return node.path(member).valueStream().map(text -> plain(text.asText()));
    }

    private static String plain(String text) {
        return FOOTNOTE.matcher(PlainText.onOneLine(PlainText.of(text))).replaceAll("");
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && LETTER.matcher(text).find() && !NO_NAMES.contains(text);
    }

    /**
     * What tells the film from every other of these lists. The article alone does not: some are about several films,
     * and some links lead to another film of the same name. Where there is none, who plays in it helps.
     */
    String identity() {
        String name = "%s#%s (%s)".formatted(article, title, year);
        return article.isEmpty() ? name + " " + String.join(", ", cast) : name;
    }

    SourceTitle toSourceTitle() {
        TitleFacts facts = TitleFacts.builder(TitleType.MOVIE, title)
                .year(year)
                .overview(extract)
                .genres(genres.genres())
                .keywords(genres.keywords())
                .people(cast.stream()
                        .map(name -> new Person(name, Person.Role.CAST))
                        .toList())
                .build();
        return new SourceTitle(Source.WIKIPEDIA, Map.of(Source.WIKIPEDIA.scheme(), identity()), facts);
    }
}
