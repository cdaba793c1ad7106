package io.moodreel.recommend.mood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.affect.Mood;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoodModelTest {
    private static final int ME = 1;
    private static final int SHE = 2;

    private final SimulatedPeople world = new SimulatedPeople(1);

    private Reacted reacted(long title, String genre, Mood mood, Reaction reaction) {
        return new Reacted(title, List.of(genre), Optional.of(mood), reaction, SimulatedPeople.NOW);
    }

    private void finished(int person, Mood mood, String genre, int titles) {
        IntStream.range(0, titles)
                .forEach(title -> world.add(person, reacted(100 + title, genre, mood, Reaction.FINISHED)));
    }

    @ParameterizedTest
    @EnumSource
    void nothingLearned_isThePrior(Mood mood) {
        for (MoodMode mode : MoodMode.values()) {
            LearnedFit fit = world.everybodys(mood, mode);

            assertThat(fit.genres()).isEqualTo(MoodPrior.genres(Optional.of(mood), mode));
            assertThat(fit.genresAgainst()).isEqualTo(MoodPrior.genresAgainst(mode));
            assertThat(fit.of(List.of(fit.genres().getFirst()))).isEqualTo(1.5);
            assertThat(fit.of(List.of("Western"))).isZero();
            assertThat(fit.of(List.of())).isZero();
            assertThat(fit.basis(fit.genres().getFirst())).isEqualTo(LearnedFit.Basis.PRIOR);
        }
    }

    @Test
    void somebodyWhoseHappyIsHorror_isMostlyUnderstoodWithinFortyReactions_andOthersAreShownThePrior() {
        int understood = 0;
        for (long seed = 100; seed < 120; seed++) {
            SimulatedPeople people = new SimulatedPeople(seed);
            for (int i = 0; i < 40; i++) {
                people.react(ME, Mood.HAPPY, SimulatedPeople.fancying("Horror"));
            }
            LearnedFit mine = people.fit(ME, Mood.HAPPY, MoodMode.MATCH);
            if (mine.genres().getFirst().equals("Horror")) {
                understood++;
                assertThat(mine.basis("Horror")).isEqualTo(LearnedFit.Basis.OWN);
                assertThat(mine.of(List.of("Horror"))).isGreaterThan(mine.of(List.of("Comedy")));
            }
            assertThat(people.fit(SHE, Mood.HAPPY, MoodMode.MATCH).genres())
                    .as("seed %d", seed)
                    .startsWith("Comedy");
            assertThat(people.everybodys(Mood.HAPPY, MoodMode.MATCH).genres()).startsWith("Comedy");
            assertThat(people.fit(ME, Mood.SADNESS, MoodMode.MATCH).genres()).containsExactly("Drama");
        }
        assertThat(understood).as("of 20 people").isGreaterThanOrEqualTo(14);
    }

    @Test
    void fourFinishedHorrors_areEnough_whereFourClicksOnlyAddTheGenre() {
        finished(ME, Mood.HAPPY, "Horror", 4);
        IntStream.range(0, 4).forEach(title -> world.add(SHE, reacted(title, "Horror", Mood.HAPPY, Reaction.CLICKED)));

        assertThat(world.fit(ME, Mood.HAPPY, MoodMode.MATCH).genres()).containsExactly("Horror");
        assertThat(world.fit(SHE, Mood.HAPPY, MoodMode.MATCH).genres()).startsWith("Comedy");

        IntStream.range(4, 16).forEach(title -> world.add(SHE, reacted(title, "Horror", Mood.HAPPY, Reaction.CLICKED)));
        assertThat(world.fit(SHE, Mood.HAPPY, MoodMode.MATCH).genres()).containsExactly("Horror");
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void whereMostPeopleContradictThePrior_strangersAreShownWhatTheyChoose(long seed) {
        SimulatedPeople people = new SimulatedPeople(seed);
        for (int person = 0; person < 20; person++) {
            for (int i = 0; i < 15; i++) {
                people.react(person, Mood.HAPPY, SimulatedPeople.fancying("Horror"));
            }
        }

        LearnedFit strangers = people.fit(1_000, Mood.HAPPY, MoodMode.MATCH);
        assertThat(strangers.genres()).as("seed %d", seed).startsWith("Horror");
        assertThat(strangers.basis("Horror")).isEqualTo(LearnedFit.Basis.EVERYBODY);
        assertThat(strangers.of(List.of("Horror"))).isGreaterThan(strangers.of(List.of("Comedy")));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void whoAgreesWithThePrior_losesNothing(long seed) {
        SimulatedPeople people = new SimulatedPeople(seed);
        for (int person = 0; person < 10; person++) {
            for (int i = 0; i < 30; i++) {
                people.react(person, Mood.HAPPY, SimulatedPeople.fancying("Comedy"));
                assertThat(people.fit(person, Mood.HAPPY, MoodMode.MATCH).genres())
                        .as("seed %d, person %d, after %d", seed, person, i + 1)
                        .startsWith("Comedy");
            }
        }
        assertThat(people.everybodys(Mood.HAPPY, MoodMode.MATCH).genres()).containsExactly("Comedy");
    }

    @Test
    void chance_doesNotDrownThePrior() {
        int kept = 0;
        for (long seed = 0; seed < 25; seed++) {
            SimulatedPeople people = new SimulatedPeople(seed);
            for (int i = 0; i < 600; i++) {
                people.react(i % 15, i % 2 == 0 ? Mood.HAPPY : Mood.ANGER, SimulatedPeople.anything());
            }
            if (people.everybodys(Mood.HAPPY, MoodMode.MATCH)
                    .genres()
                    .getFirst()
                    .equals("Comedy")) {
                kept++;
            }
        }
        assertThat(kept).as("of 25 worlds in which everybody takes anything").isGreaterThanOrEqualTo(24);
    }

    @Test
    void whatIsLikedInEveryMood_isNoShift() {
        for (Mood mood : Mood.values()) {
            finished(ME, mood, "Western", 10);
        }

        assertThat(world.fit(ME, Mood.HAPPY, MoodMode.MATCH).of(List.of("Western")))
                .isLessThan(1);
        finished(SHE, Mood.HAPPY, "Western", 10);
        assertThat(world.fit(SHE, Mood.HAPPY, MoodMode.MATCH).of(List.of("Western")))
                .isGreaterThan(1.3);
    }

    @Test
    void whatIsDisliked_loses_alsoWithNothingLiked() {
        IntStream.range(0, 12).forEach(title -> world.add(ME, reacted(title, "Comedy", Mood.HAPPY, Reaction.HIDDEN)));

        LearnedFit mine = world.fit(ME, Mood.HAPPY, MoodMode.MATCH);

        assertThat(mine.of(List.of("Comedy"))).isNegative();
        assertThat(mine.genresAgainst()).contains("Comedy");
    }

    @Test
    void oneBusyPerson_movesOthersNoMoreThanFiveTitlesDo() {
        finished(ME, Mood.HAPPY, "Horror", 5);
        double moved = world.fit(SHE, Mood.HAPPY, MoodMode.MATCH).of(List.of("Horror"));
        finished(ME, Mood.HAPPY, "Horror", 500);

        LearnedFit hers = world.fit(SHE, Mood.HAPPY, MoodMode.MATCH);
        assertThat(hers.of(List.of("Horror"))).isCloseTo(moved, within(1e-6));
        assertThat(hers.genres()).startsWith("Comedy");
    }

    @Test
    void anotherPersonsEvidence_reachesAPersonOnlyAsEverybodys() {
        finished(ME, Mood.HAPPY, "Horror", 8);
        finished(SHE, Mood.HAPPY, "Western", 8);
        SimulatedPeople alone = new SimulatedPeople(1);
        IntStream.range(0, 8)
                .forEach(title -> alone.add(SHE, reacted(100 + title, "Western", Mood.HAPPY, Reaction.FINISHED)));
        double strangersHorror = world.everybodys(Mood.HAPPY, MoodMode.MATCH).of(List.of("Horror"));

        double hersHorror = world.fit(SHE, Mood.HAPPY, MoodMode.MATCH).of(List.of("Horror"));

        assertThat(hersHorror - alone.fit(SHE, Mood.HAPPY, MoodMode.MATCH).of(List.of("Horror")))
                .isLessThanOrEqualTo(1.2 * strangersHorror);
        assertThat(world.fit(SHE, Mood.HAPPY, MoodMode.MATCH).genres()).containsExactly("Western");
    }

    @Test
    void whoIsDeleted_leavesNoTrace() {
        finished(SHE, Mood.HAPPY, "Western", 3);
        double before = world.everybodys(Mood.HAPPY, MoodMode.MATCH).of(List.of("Western"));
        finished(ME, Mood.HAPPY, "Western", 20);
        finished(ME, Mood.HAPPY, "Horror", 40);
        world.forget(ME);

        assertThat(world.everybodys(Mood.HAPPY, MoodMode.MATCH).of(List.of("Western")))
                .isCloseTo(before, within(1e-6));
    }

    @Test
    void lifting_learnsFromTheHappy_notFromWhatTheSadFinish_andNeverAsksForWhatWeighs() {
        finished(ME, Mood.SADNESS, "Mystery", 10);
        assertThat(world.fit(ME, Mood.SADNESS, MoodMode.LIFT).genres()).containsExactly("Comedy");

        finished(SHE, Mood.HAPPY, "Fantasy", 6);
        assertThat(world.fit(SHE, Mood.SADNESS, MoodMode.LIFT).genres()).containsExactly("Fantasy");

        finished(3, Mood.HAPPY, "Horror", 20);
        assertThat(world.fit(3, Mood.SADNESS, MoodMode.LIFT).genres()).doesNotContain("Horror");
    }

    @Test
    void whatTheSadDislike_doesNotLiftThem() {
        double before = world.fit(ME, Mood.SADNESS, MoodMode.LIFT).of(List.of("Comedy"));
        world.add(ME, reacted(1, "Comedy", Mood.SADNESS, Reaction.DISLIKED));

        assertThat(world.fit(ME, Mood.SADNESS, MoodMode.LIFT).of(List.of("Comedy")))
                .isLessThan(before);
    }

    @Test
    void ofOneTitle_theStrongestReactionSpeaks_ofEqualOnesTheLater() {
        EvidenceBuilder often = world.model.evidenceAt(SimulatedPeople.NOW);
        for (Reaction reaction : List.of(Reaction.CLICKED, Reaction.CLICKED, Reaction.PLAYED, Reaction.FINISHED)) {
            often.add(reacted(1, "Horror", Mood.HAPPY, reaction));
        }
        assertThat(often.build().weight(Weights.cell(Mood.HAPPY, true, Weights.ALL_TITLES)))
                .isEqualTo(1);

        Reacted finished = reacted(1, "Horror", Mood.HAPPY, Reaction.FINISHED);
        Reacted disliked = new Reacted(
                1,
                List.of("Horror"),
                Optional.of(Mood.HAPPY),
                Reaction.DISLIKED,
                SimulatedPeople.NOW.minus(Duration.ofHours(1)));
        EvidenceBuilder regretted = world.model.evidenceAt(SimulatedPeople.NOW);
        regretted.add(finished);
        regretted.add(disliked);
        assertThat(regretted.build().weight(Weights.cell(Mood.HAPPY, true, Weights.ALL_TITLES)))
                .isEqualTo(1);
        assertThat(regretted.build().weight(Weights.cell(Mood.HAPPY, false, Weights.ALL_TITLES)))
                .isZero();
    }

    @Test
    void reaction_losesHalfItsWeightInHalfAYear() {
        EvidenceBuilder builder = world.model.evidenceAt(SimulatedPeople.NOW.plus(Duration.ofDays(182)));
        builder.add(reacted(1, "Horror", Mood.HAPPY, Reaction.FINISHED));

        assertThat(builder.build().weight(Weights.cell(Mood.HAPPY, true, Weights.ALL_TITLES)))
                .isCloseTo(0.5, within(1e-6));
    }

    @Test
    void unknownMood_isThePriorsComedy() {
        LearnedFit fit = LearnedFit.prior(Optional.empty(), MoodMode.MATCH);

        assertThat(fit.genres()).containsExactly("Comedy");
        assertThat(fit.of(List.of("Comedy"))).isEqualTo(1.5);
    }
}
