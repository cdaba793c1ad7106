package io.moodreel.server.viewing.signals;

import io.moodreel.affect.signal.Sample;
import io.moodreel.server.platform.installation.Installation;
import io.moodreel.server.viewing.sessions.ViewingSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A process in which many people's signals come without end. Says a line for every second that was acknowledged. */
final class ViewingProcess {
    /** What a client that was cut off sends once more, to be sure. */
    private static final int SECONDS_AGAIN = 3;

    private ViewingProcess() {}

    /** Takes the data folder and the sessions' numbers. Whoever started this process ends it. */
    public static void main(String... arguments) throws Exception {
        try (Installation installation = Installation.open(Path.of(arguments[0]), Optional.empty());
                IntakeUnderTest intake = new IntakeUnderTest(installation.database());
                ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> endless = new ArrayList<>();
            Arrays.stream(arguments).skip(1).map(Long::valueOf).forEach(id -> {
                ViewingSession session = intake.sessions().find(id).orElseThrow();
                endless.add(senders.submit(() -> send(intake, session)));
            });
            for (Future<?> sender : endless) {
                sender.get();
            }
        }
    }

    private static Void send(IntakeUnderTest intake, ViewingSession session) throws Exception {
        long latest = intake.kept(session).stream().mapToLong(Sample::tMs).max().orElse(session.startMs());
        int first = (int) Math.max(0, (latest - session.startMs()) / 1000 - SECONDS_AGAIN);
        for (int second = first; true; second++) {
            intake.take(session, MadeSignals.second(session.startMs(), (int) session.id(), second));
            System.out.println(session.id() + " " + second);
        }
    }
}
