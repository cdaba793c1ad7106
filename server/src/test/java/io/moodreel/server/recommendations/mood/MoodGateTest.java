package io.moodreel.server.recommendations.mood;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The quality gate for titles that come from elsewhere. */
class MoodGateTest {
    private final MoodGate gate = new MoodGate(new DefaultGate());
    private long ids;

    private Title film(String language, int year, double average, long votes) {
        return new Title(
                ++ids,
                TitleFacts.builder(TitleType.MOVIE, "Film " + ids)
                        .languages(List.of(language))
                        .year(year)
                        .votes(average, votes)
                        .build(),
                Map.of(),
                30,
                1);
    }

    private List<Title> good(int number) {
        List<Title> films = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            films.add(film("en", 2000, 8, 5_000));
        }
        return films;
    }

    @Test
    void whenTenPass_theOthersStayOut() {
        List<Title> films = new ArrayList<>(good(10));
        films.addFirst(film("fr", 2000, 9, 5_000));
        films.addFirst(film("en", 1960, 9, 5_000));
        films.addFirst(film("en", 2000, 6.9, 5_000));
        films.addFirst(film("en", 2000, 9, 999));

        assertThat(gate.passing(films)).containsExactlyElementsOf(films.subList(4, 14));
    }

    @Test
    void whenFewerPass_languageFallsFirst_thenVotesYearAndRating() {
        Title bad = film("en", 2000, 3, 5_000);
        Title old = film("en", 1960, 9, 5_000);
        Title hardlyKnown = film("en", 2000, 9, 10);
        Title french = film("fr", 2000, 9, 5_000);
        List<Title> films = new ArrayList<>(List.of(bad, old, hardlyKnown, french));
        List<Title> good = good(3);
        films.addAll(good);

        List<Title> passing = gate.passing(films);

        assertThat(passing.subList(0, 3)).isEqualTo(good);
        assertThat(passing.subList(3, 7)).containsExactly(french, hardlyKnown, old, bad);
    }

    @Test
    void titleNobodyHasVotedOn_isSparedVotesAndRating() {
        List<Title> films = new ArrayList<>(good(10));
        Title unknown = film("hi", 2020, 0, 0);
        films.add(unknown);

        assertThat(gate.passing(films)).contains(unknown);
    }
}
