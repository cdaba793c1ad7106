package io.moodreel.recommend.hybrid;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.recommend.TestData;
import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import org.junit.jupiter.api.Test;

class LessonsTest {
    private static final Interactions DATA = TestData.twoTastes(60, 40, 7);

    @Test
    void whatIsHeldOut_isNeitherToldNorLearnedFrom() {
        Lessons lessons = Lessons.of(DATA, 1);

        for (Lessons.Lesson lesson : lessons.lessons()) {
            for (int place = 0; place < lesson.history().size(); place++) {
                assertThat(lesson.heldOut().get(lesson.history().item(place))).isFalse();
            }
            int user = lesson.history().user();
            if (user != History.NEW_USER) {
                lesson.heldOut().stream().forEach(item -> assertThat(
                                lessons.known().history(user).contains(item))
                        .isFalse());
            }
        }
    }

    @Test
    void historiesAreCutToEverySize_andWhatIsCutOffIsNoCandidate() {
        Lessons lessons = Lessons.of(DATA, 1);

        for (Lessons.Lesson lesson : lessons.lessons()) {
            History whole = lessons.known().history(lesson.history().user());
            assertThat(lesson.hidden().cardinality() + lesson.history().size())
                    .isIn(whole.size(), lesson.history().size());
            lesson.hidden().stream()
                    .forEach(item -> assertThat(whole.contains(item)).isTrue());
        }
        assertThat(lessons.lessons().stream().map(Lessons.Lesson::history).map(HistorySize::of))
                .contains(HistorySize.NOTHING, HistorySize.ONE, HistorySize.TWO, HistorySize.FEW, HistorySize.SOME);
    }
}
