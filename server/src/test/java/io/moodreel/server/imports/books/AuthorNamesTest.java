package io.moodreel.server.imports.books;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.catalog.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Ada Vale-Jonas Reed,Ada Vale|Jonas Reed",
        "Jean-Paul Sartre,Jean-Paul Sartre",
        "Martyn Lloyd-Jones,Martyn Lloyd-Jones",
        "Antoine de Saint-Exupéry-Richard Howard,Antoine de Saint-Exupéry|Richard Howard",
        "Robert Fagles-Homer,Robert Fagles|Homer",
        "Homer-Robert Fagles,Homer|Robert Fagles",
        "Charles Ogden-Jean-Paul Sartre,Charles Ogden|Jean-Paul Sartre",
        "Anonymous-Ada Vale,Ada Vale"
    })
    void hyphenBetweenNames_isToldFromTheOneInsideAName(String cell, String names) {
        assertThat(names(AuthorNames.betweenHyphens(cell))).containsExactly(names.split("\\|"));
    }

    @Test
    void commasAndSlashes_separateNames() {
        assertThat(names(AuthorNames.betweenCommas("J.R.R.  Vale, Ada Reed, Ada Reed")))
                .containsExactly("J.R.R. Vale", "Ada Reed");
        assertThat(names(AuthorNames.betweenSlashes("Ada Vale/Jean-Luc Reed")))
                .containsExactly("Ada Vale", "Jean-Luc Reed");
        assertThat(AuthorNames.betweenCommas("")).isEmpty();
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(Person::name).toList();
    }
}
