package io.moodreel.server.moods.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.EmotionShares;
import io.moodreel.affect.engagement.EngagementStatus;
import io.moodreel.affect.personal.Correction;
import io.moodreel.server.accounts.users.EmailAddress;
import io.moodreel.server.accounts.users.NewUser;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.moods.reading.EmotionPercentages;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What kept readings and corrections promise, on every database. */
@Timeout(120)
class MoodHistoryContractTest {
    private static final Instant START = Instant.parse("2026-03-01T20:00:00Z");

    private static long person(Database database, String email) {
        NewUser person = new NewUser(EmailAddress.parse(email).orElseThrow(), "Somebody", "no hash", true);
        return database.write(handle -> new Users(handle).add(person, START).id());
    }

    private static void add(Database database, long user, int minute, EmotionShares shares) {
        MoodReading reading = new MoodReading(START.plusSeconds(60L * minute), shares, 0.75);
        database.change(handle -> new MoodReadingStore(handle).add(user, reading));
    }

    private static List<KeptMood> page(Database database, long user, int offset, int size) {
        return database.read(handle -> new MoodReadingStore(handle).page(user, offset, size));
    }

    @ParameterizedTest
    @EnumSource
    void readings_comeBackNewestFirst_asTheyWereTold(DatabaseUnderTest kind) {
        try (Opened at = kind.open()) {
            Database database = at.database();
            long ada = person(database, "ada@example.org");
            long ben = person(database, "ben@example.org");
            add(database, ada, 0, new EmotionShares(0.5, 0.2, 0.8, 85.3, 1.2, 5, 7));
            add(database, ben, 1, new EmotionShares(100, 0, 0, 0, 0, 0, 0));
            add(database, ada, 2, new EmotionShares(0, 0, 0, 0, 100, 0, 0));

            List<KeptMood> kept = page(database, ada, 0, 20);

            assertThat(kept).extracting(KeptMood::dominantEmotion).containsExactly(Emotion.SAD, Emotion.HAPPY);
            KeptMood first = kept.getLast();
            assertThat(first.readAt()).isEqualTo(START);
            assertThat(first.emotions()).isEqualTo(new EmotionPercentages(0.5, 0.2, 0.8, 85.3, 1.2, 5, 7));
            assertThat(first.engagementScore()).isEqualTo(92.5);
            assertThat(first.engagementStatus()).isEqualTo(EngagementStatus.HIGHLY_ENGAGED);
            assertThat(first.confidence()).isEqualTo(0.75);
            assertThat(page(database, ada, 1, 1)).containsExactly(first);
            assertThat(page(database, ada, 2, 1)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepingTheNewest_andClearing_touchNobodyElse(DatabaseUnderTest kind) {
        try (Opened at = kind.open()) {
            Database database = at.database();
            long ada = person(database, "ada@example.org");
            long ben = person(database, "ben@example.org");
            for (int minute = 0; minute < 7; minute++) {
                add(database, ada, minute, new EmotionShares(0, 0, 0, 100, 0, 0, 0));
                add(database, ben, minute, new EmotionShares(0, 0, 0, 100, 0, 0, 0));
            }

            database.change(handle -> new MoodReadingStore(handle).keepNewest(ada, 3));
            database.change(handle -> new MoodReadingStore(handle).keepNewest(ada, 3));

            assertThat(page(database, ada, 0, 20))
                    .extracting(KeptMood::readAt)
                    .containsExactly(START.plusSeconds(360), START.plusSeconds(300), START.plusSeconds(240));
            database.change(handle -> new MoodReadingStore(handle).clear(ada));
            assertThat(page(database, ada, 0, 20)).isEmpty();
            assertThat(database.<Long, RuntimeException>read(handle -> new MoodReadingStore(handle).count(ben)))
                    .isEqualTo(7);
        }
    }

    @ParameterizedTest
    @EnumSource
    void corrections_areNoted_withAndWithoutEmotions(DatabaseUnderTest kind) {
        try (Opened at = kind.open()) {
            Database database = at.database();
            long ada = person(database, "ada@example.org");
            MoodCorrection bare = new MoodCorrection(Emotion.FEAR, null, Emotion.SURPRISE);
            MoodCorrection whole =
                    new MoodCorrection(Emotion.SAD, new EmotionPercentages(0, 0, 0, 0, 100, 0, 0), Emotion.NEUTRAL);

            long first = database.write(handle -> new MoodCorrectionStore(handle).add(ada, START, bare));
            long second = database.write(handle -> new MoodCorrectionStore(handle).add(ada, START, whole));

            assertThat(second).isGreaterThan(first);
            assertThat(database.<List<String>, RuntimeException>read(handle -> handle.createQuery(
                                    "SELECT dominant_emotion || '>' || correct || ':' || COALESCE(emotions, '') FROM mood_corrections ORDER BY id")
                            .mapTo(String.class)
                            .list()))
                    .hasSize(2)
                    .first()
                    .isEqualTo("fear>surprise:");
            long ben = person(database, "ben@example.org");
            assertThat(newest(database, ada, 9))
                    .containsExactly(
                            new Correction(Emotion.SAD, Emotion.NEUTRAL),
                            new Correction(Emotion.FEAR, Emotion.SURPRISE));
            assertThat(newest(database, ada, 1)).containsExactly(new Correction(Emotion.SAD, Emotion.NEUTRAL));
            database.change(handle -> new MoodCorrectionStore(handle).clear(ben));
            assertThat(newest(database, ada, 9)).hasSize(2);
            database.change(handle -> new MoodCorrectionStore(handle).clear(ada));
            assertThat(newest(database, ada, 9)).isEmpty();
        }
    }

    private static List<Correction> newest(Database database, long user, int most) {
        return database.read(handle -> new MoodCorrectionStore(handle).newest(user, most));
    }
}
