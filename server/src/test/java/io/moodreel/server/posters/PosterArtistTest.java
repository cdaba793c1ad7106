package io.moodreel.server.posters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PosterArtistTest {

    private static final PosterArtist ARTIST = new PosterArtist();
    private static final int ORDINARY_LIMIT_BYTES = 12 * 1024;
    private static final int LONGEST_LIMIT_BYTES = 18 * 1024;
    private static final String LONE_SURROGATES = "\uD83D and \uDE00 alone";

    @Test
    void theSameSubject_givesTheSameBytes() {
        assertThat(ARTIST.draw(film("Solaris"))).isEqualTo(new PosterArtist().draw(film("Solaris")));
    }

    @Test
    void twoThousandTitles_giveTwoThousandDocuments() {
        Set<String> documents = new HashSet<>();
        IntStream.range(0, 1000).forEach(i -> {
            documents.add(ARTIST.draw(film("Film " + i)));
            documents.add(ARTIST.draw(book("Film " + i)));
        });

        assertThat(documents).hasSize(2000);
    }

    @Test
    void titlesThatPrintAlike_stillGiveDifferentPictures() {
        assertThat(ARTIST.draw(film("Solaris"))).isNotEqualTo(ARTIST.draw(film("Solaris\u0000")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "<script>alert(1)</script>",
                "\"'><svg onload='x()'>",
                "]]>&amp;&#x0;&bogus;",
                "--><!-- \u0001\u0008\u000B\u001F",
                "👩‍🚀 & 🚀",
                "שלום עולם \u202Eabc",
                "七人の侍",
                "मदर इंडिया",
                LONE_SURROGATES,
                "\uFFFE\uFFFF",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
            })
    void anyTitle_givesAWellFormedDocument(String title) throws Exception {
        for (PosterSubject subject : List.of(film(title), book(title))) {
            Document document = parse(ARTIST.draw(subject));

            assertThat(document.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 400 600");
            assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
            assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(document.getElementsByTagName("script").getLength()).isZero();
        }
    }

    @Test
    void threeHundredCharacters_areCutWithAnEllipsisAndStillFit() throws Exception {
        String title = "And then another word ".repeat(14);

        String poster = ARTIST.draw(film(title));

        parse(poster);
        assertThat(poster.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LONGEST_LIMIT_BYTES);
        parse(ARTIST.draw(film("x".repeat(300))));
        parse(ARTIST.draw(book("侍".repeat(300))));
    }

    @Test
    void hostileCredit_isEscaped() throws Exception {
        String credit = "<b>&\"Ж";

        String poster = ARTIST.draw(new PosterSubject("movie", "Title", 2000, List.of("Drama"), credit));

        assertThat(parse(poster).getElementsByTagName("b").getLength()).isZero();
    }

    @Test
    void documents_referToNothingOutsideThemselves() {
        for (Genre genre : Genre.values()) {
            String poster =
                    ARTIST.draw(new PosterSubject("book", "Stray Dog", 1949, List.of(genre.label()), "A. Writer"));

            assertThat(poster.replace("http://www.w3.org/2000/svg", ""))
                    .doesNotContain("http", "data:", "@import", "<image");
            assertThat(poster).doesNotContainPattern("href=['\"](?!#)").doesNotContainPattern("url\\((?!#)");
            assertThat(poster).doesNotContainPattern("\\son\\w+=");
        }
    }

    @Test
    void ordinaryTitles_staySmall() {
        long total = 0;
        int drawn = 0;
        for (Genre genre : Genre.values()) {
            for (int i = 0; i < 20; i++) {
                String type = i % 2 == 0 ? "movie" : "book";
                PosterSubject subject = new PosterSubject(
                        type, "The Quiet Harbour " + i, 1930 + 5 * i, List.of(genre.label()), "Krzysztof Kieślowski");
                int bytes = ARTIST.draw(subject).getBytes(StandardCharsets.UTF_8).length;
                assertThat(bytes).as(subject.toString()).isLessThanOrEqualTo(ORDINARY_LIMIT_BYTES);
                total += bytes;
                drawn++;
            }
        }
        assertThat(total / drawn).isLessThan(10 * 1024L);
    }

    @Test
    void manyThreads_drawTheSamePictures() {
        PosterArtist fresh = new PosterArtist();

        List<String> parallel = IntStream.range(0, 300)
                .parallel()
                .mapToObj(i -> fresh.draw(film("Ödön " + i)))
                .toList();

        assertThat(parallel)
                .isEqualTo(IntStream.range(0, 300)
                        .mapToObj(i -> ARTIST.draw(film("Ödön " + i)))
                        .toList());
    }

    @Test
    void outlines_areReadWhenNeededAndKept() {
        PosterArtist fresh = new PosterArtist();
        long atFirst = fresh.memoryBytes();
        fresh.draw(film("Abc"));
        long afterOne = fresh.memoryBytes();
        fresh.draw(film("Abc"));

        assertThat(afterOne).isGreaterThan(atFirst).isLessThan(2_000_000);
        assertThat(fresh.memoryBytes()).isEqualTo(afterOne);
    }

    @Test
    void unknownType_isRejectedWithTheAllowedValues() {
        assertThatThrownBy(() -> new PosterSubject("song", "x", null, List.of(), null))
                .hasMessageContaining("'movie' or 'book'");
    }

    private static PosterSubject film(String title) {
        return new PosterSubject("movie", title, 1972, List.of("Drama"), "Andrei Tarkovsky");
    }

    private static PosterSubject book(String title) {
        return new PosterSubject("book", title, 1961, List.of("Science Fiction"), "Stanisław Lem");
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
