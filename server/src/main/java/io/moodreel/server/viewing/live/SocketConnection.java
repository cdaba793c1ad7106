package io.moodreel.server.viewing.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.server.accounts.access.LivePermission;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.viewing.ViewingConfig;
import io.moodreel.server.viewing.predictions.KeptSegment;
import io.moodreel.server.viewing.predictions.SegmentView;
import io.moodreel.server.viewing.sessions.ViewingSession;
import io.moodreel.server.viewing.signals.Receipt;
import io.moodreel.server.viewing.signals.SentSignals;
import io.vertx.core.Context;
import io.vertx.core.http.ServerWebSocket;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One open socket. Segments are sent in order and without a gap from the first on: while the other side reads too slowly, or
 * has missed some, nothing is gathered here – what it lacks is read from the database when it is ready. Messages are taken
 * in only as fast as they reach the disk.
 *
 * <p>Everything here runs on the socket's own event loop, except asking the database.
 */
final class SocketConnection {
    /** The other side leaves its answers unread; it may come back with {@code after}. */
    static final short TOO_SLOW = 4008;
    /** The session was deleted. */
    static final short GONE = 4004;

    private static final short POLICY_VIOLATION = 1008;
    /** How long a socket may outlive the sign-in it was opened with. */
    private static final long ACCESS_ASKED_EVERY_MILLIS = 5_000;

    private static final Logger LOG = Logger.getLogger(SocketConnection.class);

    private final ServerWebSocket socket;
    private final Context loop;
    private final LivePermission permission;
    private final SignalSender sender;
    private final Catchup catchup;
    private final ObjectMapper json;
    private final ViewingConfig.Live config;

    private ViewingSession session;
    private int lastSent;
    /** Until the first segment that comes, which is then the first that is told. */
    private boolean fromNow;
    /** Whether there may be segments in the database that were not sent. */
    private boolean behind;

    private boolean reading;
    private int unacknowledged;
    private boolean closed;
    private long slowTimer = -1;
    private long accessTimer = -1;

    SocketConnection(
            ServerWebSocket socket,
            Context loop,
            ViewingSession session,
            LivePermission permission,
            SignalSender sender,
            Catchup catchup,
            ObjectMapper json,
            ViewingConfig.Live config) {
        this.socket = socket;
        this.loop = loop;
        this.session = session;
        this.permission = permission;
        this.sender = sender;
        this.catchup = catchup;
        this.json = json;
        this.config = config;
    }

    /**
     * Begins to listen; {@code whenClosed} runs once.
     *
     * @param after the last segment the other side has, −1 for none; without it the next that comes is the first it is told
     */
    void open(Optional<Integer> after, Runnable whenClosed) {
        lastSent = after.orElse(-1);
        behind = after.isPresent();
        fromNow = after.isEmpty();
        socket.textMessageHandler(this::take);
        socket.binaryMessageHandler(bytes -> take(bytes.toString()));
        // a message that is too large, or no message: the socket closes itself
        socket.exceptionHandler(broken -> {});
        socket.drainHandler(ready -> drained());
        socket.closeHandler(gone -> {
            closed = true;
            stopWaiting();
            loop.owner().cancelTimer(accessTimer);
            whenClosed.run();
        });
        accessTimer = loop.owner().setPeriodic(ACCESS_ASKED_EVERY_MILLIS, due -> Thread.ofVirtual()
                .name("live-access")
                .start(this::endWithoutAccess));
        send(new LiveMessage.State(session.state()));
        catchUp();
    }

    private void endWithoutAccess() {
        if (!permission.holds()) {
            loop.runOnContext(done -> close(POLICY_VIOLATION, LivePermission.ENDED));
        }
    }

    /** A new segment; from any thread. */
    void hear(KeptSegment segment) {
        loop.runOnContext(done -> offer(segment));
    }

    /** What became of the session; from any thread. */
    void hear(Optional<ViewingSession> changed) {
        loop.runOnContext(done -> {
            if (changed.isEmpty()) {
                close(GONE, "The session was deleted.");
                return;
            }
            session = changed.get();
            send(new LiveMessage.State(session.state()));
        });
    }

    private void offer(KeptSegment segment) {
        if (fromNow) {
            fromNow = false;
            lastSent = segment.index() - 1;
        }
        if (closed || segment.index() <= lastSent) {
            return;
        }
        if (behind || reading || socket.writeQueueFull()) {
            behind = true;
            return;
        }
        send(segment);
    }

    private void send(KeptSegment segment) {
        lastSent = segment.index();
        send(new LiveMessage.Predicted(SegmentView.of(segment, session)));
    }

    private void catchUp() {
        if (!behind || reading || closed || socket.writeQueueFull()) {
            return;
        }
        reading = true;
        behind = false;
        int from = lastSent;
        Thread.ofVirtual().name("live-catchup").start(() -> {
            List<KeptSegment> missed = missed(from);
            loop.runOnContext(done -> {
                reading = false;
                if (closed) {
                    return;
                }
                missed.forEach(this::send);
                behind |= missed.size() == Catchup.MOST;
                catchUp();
            });
        });
    }

    private List<KeptSegment> missed(int from) {
        try {
            return catchup.after(from);
        } catch (RuntimeException away) {
            LOG.warnf("Segments could not be read for a page: %s", away.getMessage());
            loop.runOnContext(done -> close((short) 1011, "The timeline cannot be read now. Come back with after."));
            return List.of();
        }
    }

    private void take(String message) {
        if (closed) {
            return;
        }
        SentSignals sent;
        try {
            sent = json.readValue(message, SentSignals.class);
        } catch (JsonProcessingException notJson) {
            refuse(
                    ProblemException.malformed(
                            "The message is not the JSON read here: {\"signals\": [{\"t_ms\": 1790000000000, \"gsr\":"
                                    + " 0.4}], \"batch\": 1}."),
                    null);
            return;
        }
        if (sent == null) {
            refuse(ProblemException.malformed("The message is empty: send {\"signals\": […]}."), null);
            return;
        }
        take(sent);
    }

    private void take(SentSignals sent) {
        try {
            sender.send(session, sent)
                    .whenComplete((receipt, failure) -> loop.runOnContext(done -> answered(sent, receipt, failure)));
        } catch (ProblemException refusal) {
            refuse(refusal, sent.batch());
            return;
        }
        unacknowledged++;
        pace();
    }

    private void answered(SentSignals sent, @Nullable Receipt receipt, @Nullable Throwable failure) {
        unacknowledged--;
        if (closed) {
            return;
        }
        if (receipt != null) {
            send(new LiveMessage.Acknowledged(receipt));
        } else if (failure instanceof ProblemException problem) {
            refuse(problem, sent.batch());
        } else {
            LOG.warnf("A batch of signals failed: %s", failure == null ? "" : failure.getMessage());
            send(new LiveMessage.Refused(
                    503, "The signals could not be saved. Send them again in a moment.", List.of(), sent.batch()));
        }
        pace();
    }

    private void refuse(ProblemException problem, @Nullable Long batch) {
        send(new LiveMessage.Refused(
                problem.problem().status(),
                problem.getMessage(),
                problem.problem().errors(),
                batch));
    }

    private void send(LiveMessage message) {
        if (closed) {
            return;
        }
        try {
            socket.writeTextMessage(json.writeValueAsString(message));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        if (socket.writeQueueFull()) {
            waitForReader();
            pace();
        }
    }

    /** Who reads slowly is read slowly. */
    private void pace() {
        if (closed) {
            return;
        }
        if (unacknowledged >= config.unacknowledged() || socket.writeQueueFull()) {
            socket.pause();
            return;
        }
        socket.resume();
    }

    private void waitForReader() {
        if (slowTimer < 0) {
            slowTimer = loop.owner().setTimer(config.slowness().toMillis(), late -> {
                slowTimer = -1;
                close(TOO_SLOW, "You read too slowly. Come back with after=" + lastSent + ".");
            });
        }
    }

    private void drained() {
        stopWaiting();
        pace();
        catchUp();
    }

    private void stopWaiting() {
        if (slowTimer >= 0) {
            loop.owner().cancelTimer(slowTimer);
            slowTimer = -1;
        }
    }

    private void close(short code, String reason) {
        if (!closed) {
            socket.close(code, reason);
        }
    }
}
