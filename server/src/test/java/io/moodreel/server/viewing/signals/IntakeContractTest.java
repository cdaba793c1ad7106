package io.moodreel.server.viewing.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.affect.signal.Sample;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.viewing.sessions.SessionState;
import io.moodreel.server.viewing.sessions.SessionsUnderTest;
import io.moodreel.server.viewing.sessions.ViewingSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What taking in signals promises, on every database. */
@Timeout(240)
class IntakeContractTest {
    private static final long START = 1_700_000_000_000L;

    @ParameterizedTest
    @EnumSource
    void sessionAcrossRestarts_hasTheTimelineOfOnePipeline(DatabaseUnderTest kind) throws Exception {
        try (Opened at = kind.open()) {
            ViewingSession session = null;
            for (int part = 0; part < 4; part++) {
                try (IntakeUnderTest intake = new IntakeUnderTest(at.database())) {
                    if (session == null) {
                        Caller.User ada = SessionsUnderTest.person(at.database(), "ada");
                        session = SessionsUnderTest.start(intake.sessions(), ada, START);
                    }
                    // no part ends with a window, and one ends within the first minute
                    for (int second = 43 * part; second < 43 * (part + 1); second++) {
                        intake.take(session, MadeSignals.second(START, 1, second));
                    }
                }
            }

            try (IntakeUnderTest intake = new IntakeUnderTest(at.database())) {
                assertThat(intake.timeline(session))
                        .hasSize(34)
                        .isEqualTo(IntakeUnderTest.offline(session, MadeSignals.seconds(START, 1, 0, 172)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSentAgain_inAnyOrder_changesNothing(DatabaseUnderTest kind) throws Exception {
        try (Opened at = kind.open();
                IntakeUnderTest intake = new IntakeUnderTest(at.database())) {
            Caller.User ada = SessionsUnderTest.person(at.database(), "ada");
            ViewingSession session = SessionsUnderTest.start(intake.sessions(), ada, START);
            List<Integer> seconds = new ArrayList<>();
            for (int second = 0; second < 150; second++) {
                intake.take(session, MadeSignals.second(START, 2, second));
                seconds.add(second);
            }
            List<Sample> before = intake.kept(session);

            Collections.shuffle(seconds, new Random(7));
            for (int second : seconds) {
                Receipt receipt = intake.take(session, MadeSignals.second(START, 2, second));
                assertThat(receipt.accepted()).isZero();
                assertThat(receipt.duplicates()).isEqualTo(5);
            }

            assertThat(intake.kept(session)).isEqualTo(before);
            assertThat(intake.timeline(session)).hasSize(29);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lateSamples_areKept_andNothingIsPredictedAnew(DatabaseUnderTest kind) throws Exception {
        try (Opened at = kind.open();
                IntakeUnderTest intake = new IntakeUnderTest(at.database())) {
            Caller.User ada = SessionsUnderTest.person(at.database(), "ada");
            ViewingSession session = SessionsUnderTest.start(intake.sessions(), ada, START);
            intake.take(session, MadeSignals.seconds(START, 3, 0, 4));
            intake.take(session, MadeSignals.seconds(START, 3, 8, 31));
            var before = intake.timeline(session);

            Receipt late = intake.take(session, MadeSignals.seconds(START, 3, 4, 8));

            assertThat(late.accepted()).isEqualTo(20);
            assertThat(late.segments()).isZero();
            assertThat(intake.timeline(session)).isEqualTo(before);
            assertThat(intake.kept(session)).hasSize(31 * 4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void manySessionsAtOnce_shareCommits_andKeepApart(DatabaseUnderTest kind) throws Exception {
        try (Opened at = kind.open();
                IntakeUnderTest intake = new IntakeUnderTest(at.database());
                ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<ViewingSession> sessions = new ArrayList<>();
            for (int number = 0; number < 40; number++) {
                Caller.User person = SessionsUnderTest.person(at.database(), "person" + number);
                sessions.add(SessionsUnderTest.start(intake.sessions(), person, START));
            }
            List<Future<?>> sending = new ArrayList<>();
            for (int number = 0; number < sessions.size(); number++) {
                int person = number;
                sending.add(senders.submit(() -> {
                    for (int second = 0; second < 22; second++) {
                        intake.take(sessions.get(person), MadeSignals.second(START, person, second));
                    }
                    return true;
                }));
            }
            for (Future<?> sender : sending) {
                sender.get(120, TimeUnit.SECONDS);
            }

            for (int number = 0; number < sessions.size(); number++) {
                List<Sample> sent = MadeSignals.seconds(START, number, 0, 22);
                assertThat(intake.kept(sessions.get(number))).isEqualTo(sent);
                assertThat(intake.timeline(sessions.get(number)))
                        .isEqualTo(IntakeUnderTest.offline(sessions.get(number), sent));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoProcessesOnOneSession_loseNothing(DatabaseUnderTest kind) throws Exception {
        try (Opened at = kind.open();
                Database elsewhere = at.another();
                IntakeUnderTest one = new IntakeUnderTest(at.database());
                IntakeUnderTest other = new IntakeUnderTest(elsewhere)) {
            Caller.User ada = SessionsUnderTest.person(at.database(), "ada");
            ViewingSession session = SessionsUnderTest.start(one.sessions(), ada, START);
            for (int second = 0; second < 30; second++) {
                (second % 3 == 0 ? other : one).take(session, MadeSignals.second(START, 4, second));
            }
            List<Sample> sent = MadeSignals.seconds(START, 4, 0, 30);
            assertThat(one.kept(session)).isEqualTo(sent);
            assertThat(one.timeline(session)).isEqualTo(IntakeUnderTest.offline(session, sent));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sessionThatSilenceClosed_goesOnWhenSignalsCome_othersAreRefused(DatabaseUnderTest kind) throws Exception {
        try (Opened at = kind.open();
                IntakeUnderTest intake = new IntakeUnderTest(at.database())) {
            Caller.User ada = SessionsUnderTest.person(at.database(), "ada");
            ViewingSession session = SessionsUnderTest.start(intake.sessions(), ada, START);
            intake.take(session, MadeSignals.seconds(START, 5, 0, 3));
            assertThat(SessionsUnderTest.closeSilent(intake.sessions())).isEqualTo(1);
            ViewingSession closed = intake.sessions().find(session.id()).orElseThrow();
            assertThat(closed.state()).isEqualTo(SessionState.STOPPED);
            assertThat(closed.stoppedMs()).isEqualTo(START + 2_750);

            assertThat(intake.take(session, MadeSignals.seconds(START, 5, 3, 6)).segments())
                    .isEqualTo(1);
            assertThat(intake.sessions().find(session.id()).orElseThrow().state())
                    .isEqualTo(SessionState.RUNNING);

            intake.sessions().stop(ada.id(), session.name(), OptionalLong.empty());
            assertThatThrownBy(() -> intake.take(session, MadeSignals.second(START, 5, 6)))
                    .cause()
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("Resume it first");
            intake.sessions().remove(ada.id(), session.name());
            assertThatThrownBy(() -> intake.take(session, MadeSignals.second(START, 5, 6)))
                    .cause()
                    .isInstanceOf(ProblemException.class);
        }
    }
}
