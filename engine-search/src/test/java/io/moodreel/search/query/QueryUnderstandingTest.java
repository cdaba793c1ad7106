package io.moodreel.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as a constraint, what is left alone, and what remains to search by meaning. */
class QueryUnderstandingTest {
    private static final Set<String> TITLES = Set.of(
            "12 angry men",
            "2001: a space odyssey",
            "1917",
            "the french connection",
            "the english patient",
            "horror of dracula",
            "blade runner 2049",
            "scenes from a french marriage",
            "english vinglish",
            "a chinese ghost story",
            "no country for old men",
            "war and peace",
            "the short novels of john steinbeck",
            "before sunrise",
            "mid90s",
            "not another teen movie",
            "the italian job");

    private final QueryUnderstanding understanding =
            new QueryUnderstanding(text -> TITLES.contains(text.toLowerCase(Locale.ROOT)));

    private UnderstoodQuery understood(String query) {
        return understanding.understand(query, Set.of());
    }

    private static String keys(UnderstoodQuery query) {
        return query.constraints().stream().map(Constraint::key).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    90s comedy                                     | years:1990-1999
                    1990s romance                                  | years:1990-1999
                    a nineties thriller                            | years:1990-1999
                    romantic comedy from the eighties              | years:1980-1989
                    something sad from the '70s                    | years:1970-1979
                    thrillers of the 1970's                        | years:1970-1979
                    early 2000s horror                             | years:2000-2004
                    late 80s action movie                          | years:1985-1989
                    mid-90s bollywood drama                        | years:1993-1997
                    90s                                            | years:1990-1999
                    tamil 90s                                      | years:1990-1999
                    love triangle, 60s                             | years:1960-1969
                    heist movie from 1995                          | years:1995-1995
                    a 1994 crime film                              | years:1994-1994
                    films made in 1968                             | years:1968-1968
                    from 1995 on, feel-good                        | years:1995-
                    before 1980                                    | years:-1979
                    slow film from before 1970                     | years:-1969
                    western older than 1960                        | years:-1959
                    sad love story after 2010                      | years:2011-
                    released since 2015                            | years:2015-
                    between 1990 and 2005                          | years:1990-2005
                    crime between 2005 and 1990                    | years:1990-2005
                    film from 1990 to 2005                         | years:1990-2005
                    films 1990-2005 about trains                   | years:1990-2005
                    book published after 1945                      | years:1946-
                    """)
    void yearsOfRelease_areRead(String query, String years) {
        assertEquals(years, only(query, Constraint.Kind.YEARS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a love story set in the 60s",
                "Hong Kong in the 1960s",
                "1960s Hong Kong neighbours",
                "growing up in the 1980s",
                "Spain in 1944",
                "Berlin after 1945",
                "life before 1947",
                "a woman in her thirties",
                "jazz and the roaring twenties",
                "the 1917 revolution",
                "a village of 1900 people",
                "2001",
                "1984 style surveillance",
                "second world war 1939-1945 from a child's eyes",
                "80 year old man",
            })
    void yearsOfAStory_areLeftAlone(String query) {
        assertEquals("", only(query, Constraint.Kind.YEARS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    comedy under two hours             | runtime:-120
                    less than 90 minutes               | runtime:-90
                    thriller under 1h30                | runtime:-90
                    under 1h 45m                       | runtime:-105
                    at most 2.5 hours                  | runtime:-150
                    under two and a half hours         | runtime:-150
                    no longer than an hour and a half  | runtime:-90
                    up to 100 min                      | runtime:-100
                    something in under 80 mins         | runtime:-80
                    two hours max                      | runtime:-120
                    90 minutes or less                 | runtime:-90
                    over three hours                   | runtime:180-
                    epic longer than 3h                | runtime:180-
                    at least two hours and 30 minutes  | runtime:150-
                    a 90-minute thriller               | runtime:80-100
                    sad film, about two hours          | runtime:110-130
                    a short film about grief           | runtime:-90
                    short hindi comedy film            | runtime:-90
                    within half an hour                | runtime:-30
                    """)
    void runtimes_areRead(String query, String runtime) {
        assertEquals(runtime, only(query, Constraint.Kind.RUNTIME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "less than 24 hours to live",
                "under two hours to defuse a bomb",
                "12 Angry Men",
                "two hours that changed the world",
                "15 minutes of fame",
                "a short man in love",
                "five hours from Paris",
                "over a hundred years",
                "within a minute",
            })
    void timesOfAStory_areLeftAlone(String query) {
        assertEquals("", only(query, Constraint.Kind.RUNTIME));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    novel under 300 pages                  | pages:-300
                    more than 500 pages                    | pages:500-
                    200 pages or less, funny               | pages:-200
                    a short novel about the sea            | pages:-200
                    """)
    void pageCounts_areRead(String query, String pages) {
        assertEquals(pages, only(query, Constraint.Kind.PAGES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    in Tamil                                   | language:ta
                    a thriller in Tamil                        | language:ta
                    Hindi film about cricket                   | language:hi
                    French comedy                              | language:fr
                    a funny korean movie                       | language:ko
                    tamil or telugu thriller                   | language:ta,te
                    Malayalam-language drama                   | language:ml
                    Spanish-language ghost story               | language:es
                    train journey, hindi                       | language:hi
                    thriller tamil                             | language:ta
                    bollywood romance                          | language:hi
                    japanese 90s animation                     | language:ja
                    a film in French, about love               | language:fr
                    love story in mandarin with swords         | language:zh
                    farsi                                      | language:fa
                    german war film                            | language:de
                    """)
    void languages_areRead(String query, String language) {
        assertEquals(language, only(query, Constraint.Kind.LANGUAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the French Revolution",
                "a French girl in London",
                "like The French Connection",
                "the english patient",
                "Indian film about a wedding",
                "learning English as a grown-up",
                "a film about Italian cinema",
                "the Spanish civil war",
                "Korean war film",
                "in French Guiana",
                "in Russian prisons",
                "an italian family in new york",
                "chinese new year",
                "polish the silver",
                "something like A Chinese Ghost Story",
            })
    void peoplesAndPlaces_areNotLanguages(String query) {
        assertEquals("", only(query, Constraint.Kind.LANGUAGE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    scary, not horror                        | without_genre:Horror
                    no romance                               | without_genre:Romance
                    love story without war                   | without_genre:War
                    a crime story but not a comedy           | without_genre:Comedy
                    not horror or romance                    | without_genre:Horror,Romance
                    no sci-fi, please                        | without_genre:Science Fiction
                    no musicals                              | without_genre:Music
                    anything but a western                   | without_genre:Western
                    not a war film                           | without_genre:War
                    for children, nothing scary              | without_genre:Horror
                    ghosts, not in the mood for horror       | without_genre:Horror
                    tense thriller, no drama                 | without_genre:Drama
                    not in English                           | without_language:en
                    a non-English thriller                   | without_language:en
                    not hindi                                | without_language:hi
                    """)
    void whatIsRuledOut_isRead(String query, String ruledOut) {
        UnderstoodQuery understood = understood(query);
        String keys = understood.constraints().stream()
                .map(Constraint::key)
                .filter(key -> key.startsWith("without"))
                .collect(Collectors.joining(" "));
        assertEquals(ruledOut, keys);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    only comedies about trains          | genre:Comedy
                    just horror, please                 | genre:Horror
                    nothing but war films               | genre:War
                    a comedy about trains               | ''
                    just a horror of a family dinner    | ''
                    """)
    void aGenre_narrowsOnlyWhenNothingElseIsWanted(String query, String genre) {
        assertEquals(genre, only(query, Constraint.Kind.GENRE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a country without music",
                "no family to go home to",
                "a world with no crime left in it",
                "not a word is spoken",
                "nothing sad",
                "non-fiction about birds",
                "No Country for Old Men",
                "a boy who is not afraid",
                "without violence",
            })
    void whatNoGenreIs_isNotRuledOut(String query) {
        assertTrue(understood(query).constraints().stream()
                .noneMatch(constraint -> constraint.key().startsWith("without")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a slow film about grief by the sea           | type:movie
                    movies with trains                           | type:movie
                    cosy british humour, book                    | type:book
                    a novel about a butler                       | type:book
                    something to read on a rainy day             | type:book
                    I want to watch something funny              | type:movie
                    one of the best movies about jazz            | type:movie
                    a film about a book club                     | type:movie
                    a book about making films                    | type:book
                    detective stories, not a film                | type:book
                    can you recommend a sad book                 | type:book
                    """)
    void filmOrBook_isReadWhereTheThingIsNamed(String query, String type) {
        assertEquals(type, only(query, Constraint.Kind.TYPE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a girl who steals books",
                "film noir in Los Angeles",
                "a movie or a book about the sea",
                "movie star falls from grace",
                "book club friends",
                "a writer loses her novel",
                "about a book",
                "girl stealing books",
                "his first film",
            })
    void filmsAndBooksInAStory_areLeftAlone(String query) {
        assertEquals("", only(query, Constraint.Kind.TYPE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Angry Men",
                "2001: A Space Odyssey",
                "1917",
                "The French Connection",
                "Horror of Dracula",
                "Blade Runner 2049",
                "No Country for Old Men",
                "English Vinglish",
                "Not Another Teen Movie",
                "\"a French comedy from the 90s\"",
                "“not horror”",
            })
    void titlesAndQuotedText_areLeftWhole(String query) {
        assertEquals(new UnderstoodQuery(query, List.of()), understood(query));
    }

    @Test
    void aTitleInsideAWish_keepsItsWords_whileTheRestIsRead() {
        UnderstoodQuery understood = understood("like The French Connection but in Tamil, after 2000");

        assertEquals("language:ta years:2001-", keys(understood));
        assertEquals("like The French Connection", understood.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A slow film about grief by the sea, in Tamil, under two hours | A slow film about grief by the sea
                    90s romance not horror                            | romance
                    a feel-good comedy from the 90s that is not a musical | a feel-good comedy
                    in Tamil about a train robbery                    | a train robbery
                    heist, 2010s                                      | heist
                    Hindi or Tamil film with songs                    | film with songs
                    something between 1990 and 2005 about bees        | something about bees
                    an old man's regret (not in English)              | an old man's regret
                    """)
    void text_isWhatRemainsWithoutTheConstraints(String query, String text) {
        assertEquals(text, understood(query).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "90s",
                "in Tamil, under two hours, not horror",
                "hindi 90s",
                "before 1980",
                "no romance, please",
                "hindi films",
                "movies",
                "only comedies"
            })
    void aWishOfConstraintsOnly_leavesNoText(String query) {
        UnderstoodQuery understood = understood(query);

        assertFalse(understood.constraints().isEmpty());
        assertEquals("", understood.text());
    }

    @Test
    void aConstraintTakenAway_putsItsWordsBack() {
        String query = "a 90s comedy in Tamil";

        UnderstoodQuery understood = understanding.understand(query, Set.of("years:1990-1999"));

        assertEquals("a 90s comedy", understood.text());
        assertTrue(
                understood.constraints().stream().anyMatch(found -> found.key().equals("language:ta")));
        assertTrue(understood.constraints().stream().noneMatch(found -> found.kind() == Constraint.Kind.YEARS));
    }

    @Test
    void words_areWhatThePersonWrote() {
        Constraint constraint = understood("Thrillers from the Nineties").constraints().stream()
                .filter(found -> found.kind() == Constraint.Kind.YEARS)
                .findFirst()
                .orElseThrow();

        assertEquals("from the Nineties", constraint.words());
        assertEquals("1990s", constraint.label());
    }

    @Test
    void theSameConstraintTwice_isOne() {
        assertEquals("language:ta", only("tamil film in tamil", Constraint.Kind.LANGUAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "\u0000\u0007\n", "🎬🍿", "?!… ,,, --", "\"", "“", "🙂 film 🙂", "ஊமை விழிகள்", "-"})
    void oddText_isUnderstoodAsItself(String query) {
        UnderstoodQuery understood = understood(query);

        assertEquals(query.strip(), understood.text());
    }

    @Test
    void longText_isReadWithoutDelay() {
        String query = "not french or tamil film from the 90s under two hours and ".repeat(200);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> understood(query));
    }

    private String only(String query, Constraint.Kind kind) {
        return understood(query).constraints().stream()
                .filter(constraint -> constraint.kind() == kind)
                .map(Constraint::key)
                .collect(Collectors.joining(" "));
    }
}
