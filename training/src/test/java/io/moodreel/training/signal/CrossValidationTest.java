package io.moodreel.training.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossValidationTest {
    private static final Settings SMALL = new Settings(2, 4, 3, 3, 0.25, 7);

    private final List<Viewing> viewings = MadeViewings.of(4, 3, 1);
    private final CrossValidation validation =
            new CrossValidation(viewings, SMALL, 1, new PrintWriter(Writer.nullWriter()));

    @Test
    void everyViewing_isGuessedOnceByEveryMethod() {
        List<Prediction> predictions = validation.byPerson();

        for (Method method : Method.values()) {
            assertThat(predictions.stream()
                            .filter(each -> each.method() == method)
                            .map(Prediction::viewing))
                    .containsExactlyInAnyOrderElementsOf(viewings);
        }
    }

    @Test
    void leftOutFilm_isNotKnownToTheFilmsMean() {
        Guesses guesses = new Guesses(
                viewings.stream().filter(each -> !each.film().equals("film-0")).toList(), viewings);
        Viewing unseen = viewings.getFirst();

        assertThat(guesses.perFilm(unseen, Head.AROUSAL)).isEqualTo(guesses.majority(Head.AROUSAL));
    }

    @Test
    void lastProbe_isWhatThePersonAnsweredBefore_andNothingOfLater() {
        Guesses guesses = new Guesses(viewings, viewings);
        Viewing second = viewings.get(1);

        assertThat(guesses.lastProbe(second, Head.AROUSAL) > 0)
                .isEqualTo(viewings.getFirst().target(Head.AROUSAL) > 0.5);
        assertThat(guesses.lastProbe(viewings.getFirst(), Head.AROUSAL)).isEqualTo(guesses.majority(Head.AROUSAL));
    }

    @Test
    void report_hasARowForEveryMethod() {
        Report report = new Report(viewings);
        report.add("Made", validation.byPerson(), Viewing.Kind.FILM, Question.QUADRANT);

        for (Method method : Method.values()) {
            assertThat(report.text()).contains("| " + method.title() + " |");
        }
    }

    @Test
    void ratingInTheMiddle_isNeitherHighNorLow() {
        Window middle = new Window(viewings.getFirst().windows().getFirst().change(), 0.5, 1);

        assertThat(Question.VALENCE.truth(middle)).isEmpty();
        assertThat(Question.AROUSAL.truth(middle)).hasValue(1);
        assertThat(Question.QUADRANT.truth(middle)).isEmpty();
    }
}
