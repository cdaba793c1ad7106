package io.moodreel.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.moodreel.search.query.Constraint.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintTest {
    private static final TitleTraits FILM =
            new TitleTraits("movie", 1995, 120, null, List.of("ta", "hi"), List.of("Crime", "Drama"));
    private static final TitleTraits UNKNOWN = new TitleTraits("book", null, null, null, List.of(), List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    YEARS            | 1990-1999      | true  | false
                    YEARS            | -1994          | false | false
                    RUNTIME          | -120           | true  | false
                    RUNTIME          | 121-           | false | false
                    PAGES            | -300           | false | false
                    LANGUAGE         | te,hi          | true  | false
                    LANGUAGE         | en             | false | false
                    WITHOUT_LANGUAGE | ta             | false | true
                    WITHOUT_LANGUAGE | hi             | true  | true
                    GENRE            | Comedy,Crime   | true  | false
                    WITHOUT_GENRE    | Drama          | false | true
                    WITHOUT_GENRE    | Horror         | true  | true
                    TYPE             | movie          | true  | false
                    """)
    void admits_titlesWhoseFactIsAskedFor_andUnknownOnesOnlyWhereSomethingIsRuledOut(
            Kind kind, String value, boolean film, boolean unknown) {
        Constraint constraint = new Constraint(kind, value, "");

        assertEquals(film, constraint.admits(FILM));
        assertEquals(unknown, constraint.admits(UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    YEARS            | 1990-1999 | 1990s
                    YEARS            | 1990-2005 | 1990–2005
                    YEARS            | 1995-1995 | 1995
                    YEARS            | -1979     | until 1979
                    YEARS            | 2011-     | since 2011
                    RUNTIME          | -120      | under 2 h
                    RUNTIME          | -90       | under 1 h 30
                    RUNTIME          | 180-      | over 3 h
                    RUNTIME          | 80-100    | 1 h 20 to 1 h 40
                    RUNTIME          | -45       | under 45 min
                    PAGES            | -300      | under 300 pages
                    LANGUAGE         | ta        | Tamil
                    LANGUAGE         | ta,te     | Tamil or Telugu
                    WITHOUT_LANGUAGE | en        | not English
                    GENRE            | Comedy    | Comedy
                    WITHOUT_GENRE    | Horror    | not Horror
                    TYPE             | book      | books
                    TYPE             | movie     | films
                    """)
    void label_isWhatAPersonWouldSay(Kind kind, String value, String label) {
        assertEquals(label, new Constraint(kind, value, "").label());
    }

    @Test
    void key_namesKindAndValue() {
        assertEquals("without_genre:Horror", new Constraint(Kind.WITHOUT_GENRE, "Horror", "not horror").key());
    }

    @Test
    void aRangeThatIsNone_isRefusedWithTheForms() {
        Exception refused =
                assertThrows(IllegalArgumentException.class, () -> new Constraint(Kind.YEARS, "nineties", ""));
        assertEquals("\"nineties\" is no range; write 1990-1999, -120 or 180-", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Constraint(Kind.YEARS, "2000-1990", ""));
        assertThrows(IllegalArgumentException.class, () -> new Constraint(Kind.YEARS, "-", ""));
        assertThrows(IllegalArgumentException.class, () -> new Constraint(Kind.GENRE, " ", ""));
    }

    @Test
    void anUnderstoodQuery_admitsWhatAllItsConstraintsAdmit() {
        UnderstoodQuery query = new UnderstoodQuery(
                "", List.of(new Constraint(Kind.LANGUAGE, "ta", ""), new Constraint(Kind.YEARS, "1990-1999", "")));

        assertTrue(query.admits(FILM));
        assertFalse(query.admits(UNKNOWN));
    }
}
