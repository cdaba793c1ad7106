package io.moodreel.server.moods.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.server.accounts.access.LivePermission;
import io.moodreel.server.moods.FacesConfig;
import io.moodreel.server.moods.frames.FrameMemory;
import io.moodreel.server.moods.reading.MoodAnswer;
import io.vertx.core.Context;
import io.vertx.core.http.ServerWebSocket;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One open socket. At most one frame is being read and one waits; a newer one takes the place of the one that waits,
 * which is dropped and counted. So answers are never about the past, however slow the reading or the network.
 *
 * <p>Everything here runs on the socket's own event loop, except the reading, which runs on a virtual thread.
 */
final class LiveConnection {
    private static final short NORMAL = 1000;
    private static final short POLICY_VIOLATION = 1008;

    private final ServerWebSocket socket;
    private final Context loop;
    private final LiveReading reading;
    private final LivePermission permission;
    private final FrameMemory memory;
    private final ObjectMapper json;
    private final long nanosBetweenFrames;
    private final long idleMillis;

    private @Nullable LiveFrame waiting;
    private boolean isReading;
    private boolean isTimerSet;
    private boolean isClosed;
    private long received;
    private long dropped;
    private long nextFrameNanos;
    private long lastFrameNanos = System.nanoTime();

    LiveConnection(
            ServerWebSocket socket,
            Context loop,
            LiveReading reading,
            LivePermission permission,
            FrameMemory memory,
            ObjectMapper json,
            FacesConfig.Live config) {
        this.socket = socket;
        this.loop = loop;
        this.reading = reading;
        this.permission = permission;
        this.memory = memory;
        this.json = json;
        this.nanosBetweenFrames = TimeUnit.SECONDS.toNanos(1) / config.framesPerSecond();
        this.idleMillis = config.idle().toMillis();
        this.nextFrameNanos = lastFrameNanos;
    }

    /** Begins to listen; {@code whenClosed} runs once. */
    void open(Runnable whenClosed) {
        socket.binaryMessageHandler(
                buffer -> accept(new LiveFrame.Message.Picture(buffer.getBytes()), buffer.length()));
        socket.textMessageHandler(text -> accept(new LiveFrame.Message.Document(text), text.length()));
        // a message that is too large, or no message: the socket closes itself
        socket.exceptionHandler(broken -> {});
        socket.drainHandler(ready -> readNext());
        socket.closeHandler(closed -> {
            isClosed = true;
            drop();
            whenClosed.run();
        });
        watchForSilence(idleMillis);
    }

    /** Says goodbye; may be called from anywhere. */
    void end(String why) {
        loop.runOnContext(then -> socket.close(NORMAL, why));
    }

    private void accept(LiveFrame.Message message, int bytes) {
        received++;
        lastFrameNanos = System.nanoTime();
        if (isClosed || !memory.take(bytes)) {
            dropped++;
            return;
        }
        drop();
        waiting = new LiveFrame(received, message, bytes);
        readNext();
    }

    /** Lets go of the frame that waits, if one does. */
    private void drop() {
        if (waiting != null) {
            memory.giveBack(waiting.bytes());
            waiting = null;
            dropped++;
        }
    }

    private void readNext() {
        LiveFrame next = waiting;
        // who does not take their answers is sent no more of them
        if (next == null || isReading || isClosed || socket.writeQueueFull()) {
            return;
        }
        long early = nextFrameNanos - System.nanoTime();
        if (early > 0) {
            wakeIn(early);
            return;
        }
        nextFrameNanos = System.nanoTime() + nanosBetweenFrames;
        waiting = null;
        isReading = true;
        Thread.ofVirtual().name("live-frame").start(() -> {
            if (!permission.holds()) {
                memory.giveBack(next.bytes());
                loop.runOnContext(done -> socket.close(POLICY_VIOLATION, LivePermission.ENDED));
                return;
            }
            MoodAnswer answer = reading.read(next);
            loop.runOnContext(done -> answer(next, answer));
        });
    }

    private void wakeIn(long nanos) {
        if (isTimerSet) {
            return;
        }
        isTimerSet = true;
        loop.owner().setTimer(Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos)), fired -> {
            isTimerSet = false;
            readNext();
        });
    }

    private void answer(LiveFrame frame, MoodAnswer answer) {
        memory.giveBack(frame.bytes());
        isReading = false;
        // however long that took, it was not the page that was silent
        lastFrameNanos = System.nanoTime();
        if (isClosed) {
            return;
        }
        try {
            socket.writeTextMessage(json.writeValueAsString(new LiveAnswer(answer, frame.number(), dropped)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        readNext();
    }

    private void watchForSilence(long millis) {
        loop.owner().setTimer(Math.max(1, millis), fired -> {
            if (isClosed) {
                return;
            }
            if (isReading) {
                watchForSilence(idleMillis);
                return;
            }
            long silent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastFrameNanos);
            if (silent >= idleMillis) {
                socket.close(NORMAL, "No frame came for a while.");
                return;
            }
            watchForSilence(idleMillis - silent);
        });
    }
}
