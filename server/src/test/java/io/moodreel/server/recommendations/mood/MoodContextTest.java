package io.moodreel.server.recommendations.mood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.LearnedFit.Basis;
import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.library.ActivityKind;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What moods learn from what people do, on every database. */
@ParameterizedClass
@EnumSource
@Timeout(120)
class MoodContextTest {
    private static final List<String> HORROR = List.of("Horror");

    @Parameter
    DatabaseUnderTest kind;

    @TempDir
    Path folder;

    private MoodUnderTest moods;
    private long me;
    private long she;

    @BeforeEach
    void open() {
        moods = new MoodUnderTest(kind, folder);
        me = moods.person();
        she = moods.person();
    }

    @AfterEach
    void close() {
        moods.close();
    }

    private MoodRow happyRow(OptionalLong user, int limit) {
        return moods.rows.row(
                new MoodRows.Wanted(Optional.of(Mood.HAPPY), MoodMode.MATCH, TitleScope.MOVIE, user), limit);
    }

    @Test
    void whatSomebodyFinishesInAMood_showsInTheirNextRow_andInNobodyElses() {
        moods.finish(me, Mood.HAPPY, "Horror", 6);

        MoodRow mine = happyRow(OptionalLong.of(me), 5);
        assertThat(mine.genres()).startsWith("Horror");
        assertThat(mine.items().getFirst().reasons().getFirst().text())
                .isEqualTo("What you like in a happy mood: horror");
        moods.settle();
        assertThat(happyRow(OptionalLong.of(she), 5).genres()).startsWith("Comedy");
        assertThat(happyRow(OptionalLong.empty(), 5)
                        .items()
                        .getFirst()
                        .reasons()
                        .getFirst()
                        .text())
                .isEqualTo("Fits a happy mood: comedy");
    }

    @Test
    void ratedWatchedAndHidden_areNotInTheirOwnRow_othersTakeTheirPlaces() {
        long rated = moods.film("Comedy", 0);
        moods.ratings.give(me, rated, 5);
        moods.act(me, ActivityKind.FINISH, moods.film("Comedy", 1), null);
        moods.act(me, ActivityKind.HIDE, moods.film("Comedy", 2), null);

        assertThat(happyRow(OptionalLong.of(me), 17).items())
                .hasSize(17)
                .extracting(item -> item.id())
                .doesNotContain(rated, moods.film("Comedy", 1), moods.film("Comedy", 2));
        assertThat(happyRow(OptionalLong.empty(), 17).items())
                .extracting(item -> item.id())
                .contains(rated, moods.film("Comedy", 1), moods.film("Comedy", 2));
    }

    @Test
    void ratingCountsForTheMoodOfTwoDaysAtMost() {
        for (int i = 0; i < 6; i++) {
            moods.act(me, ActivityKind.VIEW, moods.film("Horror", i), Mood.HAPPY);
            moods.act(she, ActivityKind.VIEW, moods.film("Horror", i), Mood.HAPPY);
        }
        moods.pass(Duration.ofHours(47));
        for (int i = 0; i < 6; i++) {
            moods.ratings.give(me, moods.film("Horror", i), 4.5);
        }
        moods.pass(Duration.ofHours(2));
        for (int i = 0; i < 6; i++) {
            moods.ratings.give(she, moods.film("Horror", i), 4.5);
        }

        assertThat(moods.fit(Mood.HAPPY, me).genres()).startsWith("Horror");
        assertThat(moods.fit(Mood.HAPPY, she).genres()).startsWith("Comedy");
    }

    @Test
    void ratingTakenBackOrChanged_noLongerCounts() {
        for (int i = 0; i < 6; i++) {
            moods.act(me, ActivityKind.VIEW, moods.film("Horror", i), Mood.HAPPY);
            moods.ratings.give(me, moods.film("Horror", i), 5);
        }
        assertThat(moods.fit(Mood.HAPPY, me).genres()).startsWith("Horror");

        for (int i = 0; i < 6; i++) {
            long given =
                    moods.ratings.give(me, moods.film("Horror", i), 3).rating().id();
            if (i % 2 == 0) {
                moods.ratings.withdraw(me, given);
            }
        }
        assertThat(moods.fit(Mood.HAPPY, me).genres()).containsExactly("Comedy");
    }

    @Test
    void whatManyPeopleChoose_strangersAreShown_andTold() {
        for (int i = 0; i < 12; i++) {
            moods.finish(moods.person(), Mood.HAPPY, "Fantasy", 6);
        }
        moods.settle();

        MoodRow strangers = happyRow(OptionalLong.of(me), 5);
        assertThat(strangers.genres()).startsWith("Fantasy");
        assertThat(moods.guestsFit(Mood.HAPPY).basis("Fantasy")).isEqualTo(Basis.EVERYBODY);
        assertThat(strangers.items().getFirst().reasons().getFirst().text())
                .isEqualTo("What people here like in a happy mood: fantasy");
    }

    @Test
    void deletedPersonsEvidence_goesAway() {
        double before = moods.guestsFit(Mood.HAPPY).of(HORROR);
        moods.finish(me, Mood.HAPPY, "Horror", 6);
        moods.settle();
        assertThat(moods.guestsFit(Mood.HAPPY).of(HORROR)).isGreaterThan(before + 0.2);

        moods.database.change(handle -> handle.execute("DELETE FROM users WHERE id = ?", me));
        moods.changed(me);
        moods.settle();

        assertThat(moods.guestsFit(Mood.HAPPY).of(HORROR)).isCloseTo(before, within(1e-6));
        assertThat(moods.fit(Mood.HAPPY, me).genres()).containsExactly("Comedy");
    }

    @Test
    void whoDeclines_isNotLearnedFrom() {
        moods.finish(me, Mood.HAPPY, "Horror", 6);
        assertThat(moods.fit(Mood.HAPPY, me).genres()).startsWith("Horror");

        moods.declined.add(me);
        moods.changed(me);
        moods.settle();
        assertThat(moods.fit(Mood.HAPPY, me).genres()).containsExactly("Comedy");
        moods.readAll();
        assertThat(moods.fit(Mood.HAPPY, me).genres()).containsExactly("Comedy");
    }

    @Test
    void afterARestart_everythingIsAsBefore_alsoBeforeAllIsRead() {
        moods.finish(me, Mood.HAPPY, "Horror", 6);
        moods.finish(she, Mood.SADNESS, "Western", 6);
        moods.settle();
        double mine = moods.fit(Mood.HAPPY, me).of(HORROR);
        double guests = moods.guestsFit(Mood.HAPPY).of(HORROR);

        moods.restart();
        assertThat(moods.fit(Mood.HAPPY, me).genres()).startsWith("Horror");
        moods.settle();

        assertThat(moods.fit(Mood.HAPPY, me).of(HORROR)).isCloseTo(mine, within(1e-6));
        assertThat(moods.guestsFit(Mood.HAPPY).of(HORROR)).isCloseTo(guests, within(1e-6));
        assertThat(moods.heldBytes()).isPositive();
    }

    @Test
    void whatAnotherProcessWrote_showsAfterSeconds_whereProcessesShareADatabase() {
        assumeTrue(moods.database.isShared());
        assertThat(moods.fit(Mood.HAPPY, me).genres()).containsExactly("Comedy");

        moods.finishElsewhere(me, Mood.HAPPY, "Horror", 6);
        moods.pass(Duration.ofSeconds(6));

        assertThat(moods.fit(Mood.HAPPY, me).genres()).startsWith("Horror");
    }
}
