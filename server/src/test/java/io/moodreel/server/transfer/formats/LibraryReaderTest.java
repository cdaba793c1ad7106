package io.moodreel.server.transfer.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.Shelf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of file, as the services write it and as it breaks on the way; all made by us. */
class LibraryReaderTest {
    private static final String RATINGS = "Date,Name,Year,Letterboxd URI,Rating\n";
    private static final String FILMS = "Date,Name,Year,Letterboxd URI\n";
    private static final String DIARY = "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n";
    private static final Instant NOON = Instant.parse("2024-03-09T12:00:00Z");

    private static LibraryFile read(String name, String text) throws UnreadableFileException {
        return LibraryReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<LineProblem> problems(String name, byte[] content) {
        UnreadableFileException problem =
                catchThrowableOfType(UnreadableFileException.class, () -> LibraryReader.read(name, content));
        assertThat(problem).isNotNull();
        return problem.problems();
    }

    private static List<LineProblem> problems(String name, String text) {
        return problems(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ToldEntry only(LibraryFile file) {
        assertThat(file.entries()).hasSize(1);
        return file.entries().getFirst();
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void letterboxdRatings_mayBeEmpty_andSayThatAFilmWasWatched() throws UnreadableFileException {
        LibraryFile file = read(
                "ratings.csv",
                RATINGS + "2024-03-09,Amélie,2001,https://boxd.it/1,4.5\n2024-03-09,Unrated,,https://boxd.it/2,\n");

        assertThat(file.source()).isEqualTo(LibrarySource.LETTERBOXD);
        assertThat(file.entries().getFirst())
                .isEqualTo(new ToldEntry(
                        ToldTitle.film("Amélie", 2001, Map.of()),
                        List.of(new Told.Rated(4.5, NOON), new Told.Shelved(Shelf.HISTORY, NOON))));
        assertThat(file.entries().getLast().told()).containsExactly(new Told.Shelved(Shelf.HISTORY, NOON));
        assertThat(file.entries().getLast().title().year()).isNull();
    }

    @Test
    void letterboxdZip_isPutTogetherByFilm_withoutWhatWasDeleted() throws IOException, UnreadableFileException {
        byte[] zip = zip(Map.of(
                "letterboxd-ada/ratings.csv", RATINGS + "2024-03-09,Amélie,2001,https://boxd.it/1,4.5\n",
                "letterboxd-ada/watched.csv", FILMS + "2024-03-09,Amélie,2001,https://boxd.it/1\n",
                "letterboxd-ada/diary.csv",
                        DIARY + "2024-03-10,Amélie,2001,https://boxd.it/d,4,Yes,\"rain, paris\",2024-03-09\n",
                "letterboxd-ada/likes/films.csv", FILMS + "2024-03-09,Amélie,2001,https://boxd.it/1\n",
                "letterboxd-ada/deleted/diary.csv", DIARY + "2024-03-10,Gone,2001,https://boxd.it/x,4,,,2024-03-09\n",
                "letterboxd-ada/profile.csv", "Date Joined,Username\n2020-01-01,ada\n",
                "../../etc/watchlist.csv", FILMS + "2024-03-09,Stalker,1979,https://boxd.it/3\n"));
        LibraryFile file = LibraryReader.read("letterboxd.zip", zip);

        assertThat(file.entries())
                .extracting(entry -> entry.title().title())
                .containsExactlyInAnyOrder("Amélie", "Stalker");
        ToldEntry film = file.entries().stream()
                .filter(entry -> entry.title().title().equals("Amélie"))
                .findFirst()
                .orElseThrow();
        // the diary's rating is the newer one
        assertThat(film.told())
                .containsExactlyInAnyOrder(
                        new Told.Rated(4, Instant.parse("2024-03-10T12:00:00Z")),
                        new Told.Shelved(Shelf.HISTORY, NOON),
                        new Told.Liked(NOON),
                        new Told.Logged(
                                LocalDate.parse("2024-03-09"), 4.0, true, false, List.of("rain", "paris"), "", null));
    }

    @Test
    void letterboxdList_beginsWithAPreamble() throws UnreadableFileException {
        LibraryFile file = read(
                "sad-but-good.csv",
                """
                Letterboxd list export v7
                Date,Name,Tags,URL,Description
                2024-01-01,Sad but good,,https://boxd.it/l,"For rain,
                and Sundays"

                Position,Name,Year,URL,Description
                1,Amélie,2001,https://boxd.it/1,
                2,Stalker,1979,https://boxd.it/2,slow
                """);

        assertThat(file.source()).isEqualTo(LibrarySource.LETTERBOXD);
        assertThat(file.entries().getLast().told())
                .containsExactly(new Told.Listed("Sad but good", "For rain,\nand Sundays", 2, "slow", null));
    }

    @Test
    void letterboxdListThatEndsInItsPreamble_isExplained() {
        assertThat(problems("list.csv", "Letterboxd list export v7\nDate,Name,Tags,URL,Description\n")
                        .getFirst()
                        .sentence())
                .contains("Position, Name, Year");
    }

    @ParameterizedTest
    @CsvSource({"watchlist.csv,WATCHLIST", "watched (1).csv,HISTORY"})
    void letterboxdFilesOfTheSameColumns_areToldApartByName(String name, Shelf shelf) throws UnreadableFileException {
        assertThat(only(read(name, FILMS + "2024-03-09,Stalker,1979,https://boxd.it/3\n"))
                        .told())
                .containsExactly(new Told.Shelved(shelf, NOON));
    }

    @Test
    void letterboxdFileOfNoTellingName_isExplained() {
        assertThat(problems("stuff.csv", FILMS + "2024-03-09,Stalker,1979,https://boxd.it/3\n")
                        .getFirst()
                        .sentence())
                .contains("watchlist.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors",
                "Const,Deine Bewertung,Bewertet am,Titel,Originaltitel,URL,Titeltyp,IMDb-Bewertung,Laufzeit,Jahr,Genres,Stimmen,Start,Regie"
            })
    void imdbRatings_inAnyLanguage_becomeHalves(String header) throws UnreadableFileException {
        LibraryFile file = read(
                "ratings.csv",
                header
                        + "\r\ntt0211915,9,2024-03-09,Die fabelhafte Welt der Amelie,Le fabuleux destin d'Amélie Poulain,"
                        + "https://www.imdb.com/title/tt0211915/,Film,8.3,122,2001,\"Comedy, Romance\",800000,2001-04-25,Jean-Pierre Jeunet\r\n");

        assertThat(file.source()).isEqualTo(LibrarySource.IMDB);
        assertThat(only(file).title())
                .isEqualTo(new ToldTitle(
                        TitleType.MOVIE,
                        "Die fabelhafte Welt der Amelie",
                        "Le fabuleux destin d'Amélie Poulain",
                        2001,
                        null,
                        Map.of("imdb", "tt0211915")));
        assertThat(only(file).told()).contains(new Told.Rated(4.5, NOON));
    }

    @Test
    void imdbRatings_withoutOriginalTitle_areReadToo_andSeriesLeftOut() throws UnreadableFileException {
        LibraryFile file = read(
                "ratings.csv",
                """
                Const,Your Rating,Date Rated,Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors
                tt0079944,7,2024-03-09,Stalker,https://www.imdb.com/title/tt0079944/,Movie,8.1,162,1979,Drama,1,1979-05-25,Tarkovsky
                tt0903747,10,2024-03-09,Breaking Bad,https://www.imdb.com/title/tt0903747/,TV Series,9.5,45,2008,Crime,1,2008-01-20,
                """);

        assertThat(only(file).title().year()).isEqualTo(1979);
        assertThat(only(file).told()).contains(new Told.Rated(3.5, NOON));
        assertThat(file.leftOut()).isEqualTo(1);
    }

    @Test
    void imdbWatchlist_isAWatchlist_butForWhatIsRated() throws UnreadableFileException {
        LibraryFile file = read(
                "watchlist.csv",
                """
                Position,Const,Created,Modified,Description,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors,Your Rating,Date Rated
                1,tt0079944,2024-03-09,2024-03-09,,Stalker,Сталкер,https://www.imdb.com/title/tt0079944/,Movie,8.1,162,1979,Drama,1,1979-05-25,Tarkovsky,,
                2,tt0211915,2024-03-09,2024-03-09,,Amélie,Amélie,https://www.imdb.com/title/tt0211915/,Movie,8.3,122,2001,Comedy,1,2001-04-25,Jeunet,8,2024-03-09
                """);

        assertThat(file.entries().getFirst().told()).containsExactly(new Told.Shelved(Shelf.WATCHLIST, NOON));
        assertThat(file.entries().getLast().told())
                .containsExactly(new Told.Rated(4, NOON), new Told.Shelved(Shelf.HISTORY, NOON));
    }

    @Test
    void trakt_ratingsHistoryWatchlist_ofFilmsOnly() throws IOException, UnreadableFileException {
        String movie =
                "\"movie\":{\"title\":\"Amélie\",\"year\":2001,\"ids\":{\"trakt\":1,\"imdb\":\"tt0211915\",\"tmdb\":194}}";
        byte[] zip = zip(Map.of(
                "ratings-movies.json", "[{\"rated_at\":\"2024-03-09T20:15:00.000Z\",\"rating\":9," + movie + "}]",
                "watched-history-1.json",
                        "[{\"watched_at\":\"2024-03-09T20:00:00.000Z\",\"action\":\"watch\"," + movie + "}]",
                "watched-history-2.json",
                        "[{\"watched_at\":\"2024-05-01T20:00:00.000Z\"," + movie
                                + "},{\"watched_at\":\"2024-05-01T20:00:00.000Z\",\"episode\":{},\"show\":{}}]",
                "watched-movies.json", "[{\"plays\":2,\"last_watched_at\":\"2024-05-01T20:00:00.000Z\"," + movie + "}]",
                "watchlist.json", "[]"));
        LibraryFile file = LibraryReader.read("trakt.zip", zip);

        assertThat(file.source()).isEqualTo(LibrarySource.TRAKT);
        assertThat(file.leftOut()).isEqualTo(1);
        assertThat(only(file).title().ids())
                .containsExactlyInAnyOrderEntriesOf(Map.of("imdb", "tt0211915", "tmdb", "194"));
        assertThat(only(file).told())
                .containsExactlyInAnyOrder(
                        new Told.Rated(4.5, Instant.parse("2024-03-09T20:15:00Z")),
                        new Told.Shelved(Shelf.HISTORY, Instant.parse("2024-03-09T20:00:00Z")),
                        logged("2024-03-09", false),
                        logged("2024-05-01", true));
    }

    private static String traktFilm(String title, int tmdb, String more) {
        return "{" + more + ",\"type\":\"movie\",\"movie\":{\"title\":\"" + title
                + "\",\"year\":2001,\"ids\":{\"tmdb\":" + tmdb + "}}}";
    }

    @Test
    void trakt_listsStayLists_favouritesAreLiked_andWhatIsOwnedIsNotSeen() throws IOException, UnreadableFileException {
        String listed = "\"listed_at\":\"2024-03-09T20:15:00.000Z\"";
        Instant at = Instant.parse("2024-03-09T20:15:00Z");
        byte[] zip = zip(Map.of(
                "lists-lists.json",
                        "[{\"name\":\"Rainy days\",\"description\":\"Soft.\",\"ids\":{\"trakt\":9,\"slug\":\"rainy-days\"}}]",
                "lists-list-9-rainy-days.json",
                        "[" + traktFilm("A", 1, listed + ",\"rank\":2,\"notes\":\"twice\"") + ","
                                + traktFilm("B", 2, listed + ",\"rank\":1,\"notes\":null")
                                + ",{\"type\":\"person\",\"person\":{}}]",
                "lists-list-10-unnamed.json", "[" + traktFilm("B", 2, listed) + "]",
                "lists-favorites.json", "[" + traktFilm("C", 3, listed) + "]",
                "lists-watchlist.json", "[" + traktFilm("D", 4, listed) + "]",
                "collection-movies-1.json",
                        "[" + traktFilm("E", 5, "\"collected_at\":\"2024-03-09T20:15:00.000Z\"") + "]"));
        LibraryFile file = LibraryReader.read("trakt.zip", zip);

        assertThat(file.source()).isEqualTo(LibrarySource.TRAKT);
        assertThat(file.leftOut()).isEqualTo(2);
        Map<String, List<Told>> told = new HashMap<>();
        file.entries().forEach(entry -> told.put(entry.title().title(), entry.told()));
        assertThat(told).containsOnlyKeys("A", "B", "C", "D");
        assertThat(told.get("A")).containsExactly(new Told.Listed("Rainy days", "Soft.", 2, "twice", at));
        assertThat(told.get("B"))
                .containsExactlyInAnyOrder(
                        new Told.Listed("Rainy days", "Soft.", 1, "", at), new Told.Listed("unnamed", "", 1, "", at));
        assertThat(told.get("C")).containsExactly(new Told.Liked(at));
        assertThat(told.get("D")).containsExactly(new Told.Shelved(Shelf.WATCHLIST, at));
    }

    private static Told.Logged logged(String day, boolean again) {
        return new Told.Logged(LocalDate.parse(day), null, again, false, List.of(), "", null);
    }

    @Test
    void traktThatBreaksOff_isExplainedByLine() {
        assertThat(problems("ratings.json", "[{\"rating\": 9,\n\"movie\": {\"title\": \"Am")
                        .getFirst())
                .satisfies(problem -> assertThat(problem.place()).isEqualTo("ratings.json, line 2"));
    }

    @Test
    void traktEntryOutOfRange_isExplainedByEntry() {
        String entry = "{\"rating\":%d,\"movie\":{\"title\":\"A\",\"year\":2001,\"ids\":{}}}";
        assertThat(problems("ratings.json", "[" + entry.formatted(9) + "," + entry.formatted(11) + "]"))
                .extracting(LineProblem::place)
                .containsExactly("ratings.json, entry 2");
    }

    private static final String GOODREADS =
            "Book Id,Title,Author,Author l-f,Additional Authors,ISBN,ISBN13,My Rating,Average Rating,Publisher,Binding,"
                    + "Number of Pages,Year Published,Original Publication Year,Date Read,Date Added,Bookshelves,"
                    + "Bookshelves with positions,Exclusive Shelf,My Review,%sSpoiler,Private Notes,Read Count,%sOwned Copies\n";
    private static final String DUNE =
            "44767458,\"Dune (Dune, #1)\",Frank Herbert,\"Herbert, Frank\",,\"=\"\"0441013597\"\"\",\"=\"\"9780441013593\"\"\",%s,4.27,"
                    + "Ace,Paperback,658,2019,1965,%s,2019/04/01,%s,,%s,\"Sand,\nsand\",%s,,1,%s0\n";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void goodreads_of24And31Columns_isRead(boolean older) throws UnreadableFileException {
        String more = "Recommended For,Recommended By,";
        String rest = "Original Purchase Date,Original Purchase Location,Condition,Condition Description,BCID,";
        String header = older ? GOODREADS.formatted(more, rest) : GOODREADS.formatted("", "");
        String row = older
                ? DUNE.formatted("4", "2019/05/21", "\"sand, favourites\"", "read", ",,", ",,,,,")
                : DUNE.formatted("4", "2019/05/21", "\"sand, favourites\"", "read", "", "");
        assertThat(header.split(",")).hasSize(older ? 31 : 24);
        LibraryFile file = read("goodreads_library_export.csv", header + row);

        Instant read = Instant.parse("2019-05-21T12:00:00Z");
        Instant added = Instant.parse("2019-04-01T12:00:00Z");
        assertThat(file.source()).isEqualTo(LibrarySource.GOODREADS);
        assertThat(only(file).title())
                .isEqualTo(new ToldTitle(
                        TitleType.BOOK,
                        "Dune (Dune, #1)",
                        null,
                        1965,
                        "Frank Herbert",
                        Map.of("goodreads", "44767458", "isbn13", "9780441013593")));
        assertThat(only(file).told())
                .containsExactlyInAnyOrder(
                        new Told.Rated(4, read),
                        new Told.Shelved(Shelf.HISTORY, read),
                        Told.Logged.plain(LocalDate.parse("2019-05-21"), 4.0, List.of(), "Sand,\nsand"),
                        new Told.Listed("sand", "", 1, "", added),
                        new Told.Listed("favourites", "", 1, "", added));
    }

    @Test
    void goodreadsRatingOfZero_isNone_andToReadIsTheWatchlist() throws UnreadableFileException {
        LibraryFile file =
                read("g.csv", GOODREADS.formatted("", "") + DUNE.formatted("0", "", "to-read", "to-read", "", ""));

        assertThat(only(file).told())
                .containsExactly(new Told.Shelved(Shelf.WATCHLIST, Instant.parse("2019-04-01T12:00:00Z")));
    }

    @Test
    void isbnOfTenAsAFormula_isUnderstood() throws UnreadableFileException {
        LibraryFile file = read(
                "books.csv",
                "Title,Author,ISBN,My Rating\nDune,Frank Herbert,=\"0441013597\",4\nNo book,Nobody,=\"\",3\n");

        assertThat(file.entries().getFirst().title().ids()).containsEntry("isbn13", "9780441013593");
        assertThat(file.entries().getLast().title().ids()).isEmpty();
    }

    @Test
    void storyGraph_keepsMoodsAsTags_andRoundsQuarters() throws UnreadableFileException {
        LibraryFile file = read(
                "storygraph.csv",
                """
                Title,Authors,Contributors,ISBN/UID,Format,Read Status,Date Added,Last Date Read,Dates Read,Read Count,Moods,Pace,Star Rating,Review,Tags,Owned?
                Dune,Frank Herbert,,9780441013593,paperback,read,2021/01/01,2021/05/09,2021/05/01-2021/05/09,1,"adventurous, dark",slow,4.25,,desert,No
                """);

        assertThat(file.source()).isEqualTo(LibrarySource.STORYGRAPH);
        assertThat(only(file).told())
                .contains(
                        new Told.Rated(4.5, Instant.parse("2021-05-09T12:00:00Z")),
                        Told.Logged.plain(
                                LocalDate.parse("2021-05-09"), 4.5, List.of("adventurous", "dark", "desert"), ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title,year,rating;Stalker,1979,4.5|4.5",
                "Title,Year,Rating10;Stalker,1979,9|4.5",
                "name,year,score;Stalker,1979,90|4.5",
                "film,year,stars;Stalker,1979,3.25|3.5",
                "tmdbID,Rating;1398,0|0.5"
            })
    void plainRatings_ofAnyScale_becomeHalves(String file, double stars) throws UnreadableFileException {
        assertThat(only(read("mine.csv", file.replace(';', '\n'))).told()).contains(new Told.Rated(stars, null));
    }

    @Test
    void semicolons_carriageReturns_byteOrderMark_decimalCommas_areRead() throws UnreadableFileException {
        LibraryFile file =
                read("mine.csv", "\ufeffTitle;Year;Rating;Date\r\n\"Amélie; again\";2001;4,5;09.03.2024\r\n");

        assertThat(only(file).title().title()).isEqualTo("Amélie; again");
        assertThat(only(file).told()).contains(new Told.Rated(4.5, NOON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-8"})
    void otherEncodings_areRead(String encoding) throws UnreadableFileException {
        String mark = encoding.startsWith("UTF") ? "\ufeff" : "";
        byte[] bytes = (mark + "Title,Year,Rating\nAmélie,2001,4\n").getBytes(Charset.forName(encoding));

        assertThat(only(LibraryReader.read("mine.csv", bytes)).title().title()).isEqualTo("Amélie");
    }

    @Test
    void everyWrongLine_isTold_andNothingIsTaken() {
        List<LineProblem> problems = problems(
                "ratings.csv",
                RATINGS
                        + "2024-03-09,Fine,2001,u,4\n"
                        + "2024-13-09,No such month,2001,u,4\n"
                        + "2024-03-09,Too good,2001,u,6\n"
                        + "2024-03-09,\"Two\nlines\",2001,u,4\n"
                        + "2024-03-09,,2001,u,4\n"
                        + "2024-03-09,Short,2001\n"
                        + "2024-03-09,Year,MMXX,u,4\n");

        assertThat(problems).extracting(LineProblem::place).allMatch(place -> place.startsWith("ratings.csv, line "));
        assertThat(problems)
                .extracting(problem -> problem.place().replaceAll("\\D+", "")
                        + problem.sentence().replaceAll(" .*", ""))
                .containsExactlyInAnyOrder("8The", "3Date", "4Rating", "7Name", "9Year");
    }

    @Test
    void quoteThatIsNeverClosed_isToldWhereItBegins() {
        assertThat(problems(
                        "ratings.csv",
                        RATINGS + "2024-03-09,Fine,2001,u,4\n2024-03-09,\"Broken,2001,u,4\n2024,x,1,u,4\n"))
                .extracting(LineProblem::place)
                .containsExactly("ratings.csv, line 3");
    }

    @Test
    void thousandsOfWrongLines_areCounted() {
        assertThat(problems("ratings.csv", RATINGS + "x,Fine,2001,u,4\n".repeat(5_000)))
                .hasSize(101)
                .last()
                .satisfies(problem -> assertThat(problem.sentence()).contains("4,900"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "just words",
                "<html><body>Sign in</body></html>",
                "a,b\n1,2\n",
                "{}",
                "[]",
                "{\"a\": 1}",
                "Date,Name,Year,Letterboxd URI,Rating\n"
            })
    void whatIsNoLibrary_isExplained(String text) {
        assertThat(problems("something.csv", text).getFirst().sentence()).isNotBlank();
    }

    @Test
    void pictureOrSpreadsheet_isExplained() {
        assertThat(problems("a.xls", new byte[] {(byte) 0xd0, (byte) 0xcf, 0, 0, 1})
                        .getFirst()
                        .sentence())
                .contains("not text");
    }

    @Test
    void zipBomb_isUnpackedNoFurtherThanAllowed() throws IOException {
        byte[] zip = zip(Map.of("ratings.csv", RATINGS + "x".repeat(SentFiles.MOST_UNPACKED)));

        assertThat(zip.length).isLessThan(SentFiles.MOST_UNPACKED / 100);
        assertThat(problems("bomb.zip", zip).getFirst().sentence()).contains("MB");
    }

    @Test
    void zipThatBreaksOff_orHasNothing_isExplained() throws IOException {
        byte[] zip = zip(Map.of("ratings.csv", RATINGS + "2024-03-09,Fine,2001,u,4\n".repeat(400)));
        byte[] half = Arrays.copyOf(zip, zip.length / 3);

        assertThat(problems("half.zip", half).getFirst().sentence()).contains("damaged");
        assertThat(problems("photos.zip", zip(Map.of("a.jpg", "x"))).getFirst().sentence())
                .contains("no CSV");
    }

    @Test
    void filesOfTwoServices_areRefused() throws IOException {
        byte[] zip = zip(Map.of(
                "ratings.csv",
                RATINGS + "2024-03-09,Fine,2001,u,4\n",
                "books.csv",
                "Title,Author,My Rating\nDune,Frank Herbert,4\n"));

        assertThat(problems("both.zip", zip).getFirst().sentence()).contains("Goodreads, Letterboxd");
    }

    @Test
    void ownFile_isReadAsItWasWritten() throws UnreadableFileException {
        ToldEntry entry = new ToldEntry(
                new ToldTitle(TitleType.BOOK, "Dune", null, 1965, "Frank Herbert", Map.of("isbn13", "9780441013593")),
                List.of(
                        new Told.Rated(4.5, Instant.parse("2024-03-09T20:15:00.123Z")),
                        new Told.Shelved(Shelf.HIDDEN, NOON),
                        new Told.Liked(NOON),
                        new Told.Logged(LocalDate.parse("2024-03-09"), null, true, true, List.of("a"), "b", "happy"),
                        new Told.Logged(LocalDate.parse("2024-03-09"), 1.0, false, false, List.of(), "", null),
                        new Told.Listed("l", "m", 1, "n", NOON)));
        LibraryFile file = read("library.json", own(OwnLibrary.write(entry)));

        assertThat(file).isEqualTo(new LibraryFile(LibrarySource.MOODREEL, List.of(entry), 0));
    }

    private static String own(String titles) {
        return "{\"format\":\"moodreel-library\",\"version\":1,\"titles\":[" + titles + "]}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":{\"type\":\"movie\",\"title\":\"A\",\"ids\":{}},\"told\":[{\"kind\":\"rated\",\"rating\":9}]}",
                "{\"title\":{\"type\":\"opera\",\"title\":\"A\",\"ids\":{}},\"told\":[]}",
                "{\"title\":{\"type\":\"movie\",\"title\":\"\",\"ids\":{}},\"told\":[]}",
                "{}",
                "7"
            })
    void ownFileThatWasTamperedWith_isExplained(String title) {
        assertThat(problems("library.json", own(title)).getFirst().place()).isEqualTo("library.json, title 1");
    }
}
