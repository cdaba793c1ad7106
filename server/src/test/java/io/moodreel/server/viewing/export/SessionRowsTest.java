package io.moodreel.server.viewing.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.affect.signal.Sample;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.viewing.predictions.WatchedPredictions;
import io.moodreel.server.viewing.sessions.SessionsUnderTest;
import io.moodreel.server.viewing.sessions.ViewingSession;
import io.moodreel.server.viewing.signals.WatchedSignals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Viewings as rows, on every database. */
@Timeout(120)
class SessionRowsTest {
    private static final int HOURS = 3;
    private static final int SECONDS = HOURS * 3600;
    private static final int A_SECOND = 4;

    private static ViewingSession session(Opened at) {
        return SessionsUnderTest.start(
                SessionsUnderTest.on(at.database()),
                SessionsUnderTest.person(at.database(), "ada"),
                1_700_000_000_000L);
    }

    private static List<List<Object>> rows(SessionRows rows, SessionTable table, ViewingSession session)
            throws IOException {
        List<List<Object>> all = new ArrayList<>();
        rows.each(table, session, all::add);
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void longViewing_isReadPageByPage_everyRowOnce_inOrder(DatabaseUnderTest kind) throws IOException {
        try (Opened at = kind.open()) {
            ViewingSession session = session(at);
            for (int second = 0, batch = 0; second < SECONDS; second += 600, batch++) {
                WatchedSignals.keep(at.database(), session, batch, WatchedSignals.made(session, second, second + 600));
            }
            WatchedPredictions.keep(at.database(), session, SECONDS / 5);
            WatchedPredictions predictions = new WatchedPredictions(at.database());
            WatchedSignals signals = new WatchedSignals(at.database());
            SessionRows exported = new SessionRows(predictions, signals);

            List<List<Object>> measured = rows(exported, SessionTable.SIGNALS, session);
            assertThat(measured).hasSize(SECONDS * A_SECOND);
            assertThat(measured.stream().map(row -> (Long) row.getFirst()))
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(signals.pages()).hasSize(HOURS * 12).allMatch(size -> size <= 300 * A_SECOND);

            List<List<Object>> told = rows(exported, SessionTable.PREDICTIONS, session);
            assertThat(told.stream().map(List::getFirst))
                    .containsExactlyElementsOf(
                            IntStream.range(0, SECONDS / 5).boxed().toList());
            assertThat(predictions.pages()).allMatch(size -> size <= SessionRows.SEGMENTS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void samplesThatCameLate_acrossALongSilence_areNotPassedOver(DatabaseUnderTest kind) throws IOException {
        try (Opened at = kind.open()) {
            ViewingSession session = session(at);
            long start = session.startMs();
            // the first batch spans the silence; the second came later and lies within it
            WatchedSignals.keep(at.database(), session, 0, List.of(beat(start, 70), beat(start + 3_000_000, 71)));
            WatchedSignals.keep(at.database(), session, 1, List.of(beat(start + 1_500_000, 72)));
            SessionRows exported =
                    new SessionRows(new WatchedPredictions(at.database()), new WatchedSignals(at.database()));

            assertThat(rows(exported, SessionTable.SIGNALS, session).stream().map(row -> row.get(2)))
                    .containsExactly(70.0, 72.0, 71.0);
        }
    }

    private static Sample beat(long tMs, double hr) {
        return new Sample(tMs, Double.NaN, hr, Double.NaN);
    }

    @Test
    void rows_haveACellForEveryColumn_contractsFirst() throws IOException {
        try (Opened at = DatabaseUnderTest.SQLITE.open()) {
            ViewingSession session = session(at);
            WatchedPredictions.keep(at.database(), session, 2);
            SessionRows exported =
                    new SessionRows(new WatchedPredictions(at.database()), new WatchedSignals(at.database()));

            List<List<Object>> told = rows(exported, SessionTable.PREDICTIONS, session);
            long second = session.startMs() + 5_000;
            assertThat(SessionTable.PREDICTIONS.contractColumns())
                    .containsExactly(
                            "segment_index", "timestamp", "probe", "emotion", "color", "cluster_id", "confidence");
            assertThat(told.getFirst().subList(2, 7)).containsExactly(null, null, null, null, 0.0);
            assertThat(told.getLast())
                    .containsExactly(1, second, "HL", "Calm", "#8fc7b5", 1, 0.5, second + 5_000, 5_000L, true);

            List<Object> features =
                    rows(exported, SessionTable.FEATURES, session).getLast();
            List<String> columns = SessionTable.FEATURES.columns();
            assertThat(features).hasSameSizeAs(columns);
            assertThat(features.get(columns.indexOf("tonic_us"))).isEqualTo(2.5);
            assertThat(features.get(columns.indexOf("change_tonic"))).isEqualTo(-0.5);
            assertThat(features.getLast()).isEqualTo("made");
        }
    }
}
