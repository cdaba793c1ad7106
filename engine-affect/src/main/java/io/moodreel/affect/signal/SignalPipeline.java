package io.moodreel.affect.signal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The signals of one viewing on their way to a timeline: cleaned, windowed, turned into features, compared with the person's
 * own first minute, answered by the LSTM of the nearest cluster. Every five seconds of session time a window closes, at the
 * first sample at or after its end, and is never answered again; a sample from before the open window is passed over. Values no
 * body has – conductance outside 0.01–100 µS, heart rates outside 25–240, inter-beat intervals outside 250–2,400 ms,
 * infinities – count as not measured.
 *
 * <p>It looks at the past only, and what it says follows from the samples in their order of arrival alone: stopped with
 * {@link #snapshot()} and gone on with {@link #resume} it says the same. Of late samples within an open window the order
 * does not matter. A viewing takes about 10 kB and 32 bytes for each sample of the open window (at most 4,096). Not
 * thread-safe.
 */
public final class SignalPipeline {
    /** Length of a window. */
    public static final int WINDOW_MS = 5000;
    /** How far in time one sample may be ahead: a day. */
    public static final long LONGEST_JUMP_MS = 24L * 60 * 60 * 1000;

    private static final int SNAPSHOT_FORMAT = 1;
    /** After this long without an answer the LSTMs forget: what was then no longer bears on what is. */
    private static final int FORGET_WINDOWS = 12;

    private final @Nullable SignalModel model;
    private final GsrUnit unit;
    private final long startMs;
    private final OpenWindow open = new OpenWindow();
    private final SkinConductance skin;
    private final HeartRate heart = new HeartRate();
    private final HeartRateVariability variability = new HeartRateVariability();
    private final Baseline baseline = new Baseline();
    private ModelState state;
    private int index;
    private int unanswered;

    private SignalPipeline(@Nullable SignalModel model, GsrUnit unit, long startMs) {
        this.model = model;
        this.unit = unit;
        this.startMs = startMs;
        this.skin = new SkinConductance(unit);
        this.state = model == null ? ModelState.blank(0) : model.blankState();
    }

    /**
     * The pipeline of a viewing that begins.
     *
     * @param startMs when, epoch milliseconds; the first window opens here
     */
    public static SignalPipeline start(SignalModel model, GsrUnit unit, long startMs) {
        return new SignalPipeline(model, unit, startMs);
    }

    /** A pipeline that measures and compares but asks no model: its probes are all empty. */
    public static SignalPipeline measuring(GsrUnit unit, long startMs) {
        return new SignalPipeline(null, unit, startMs);
    }

    /** The unit of its skin conductance. */
    public GsrUnit unit() {
        return unit;
    }

    /**
     * Takes a sample.
     *
     * @return the segments it closed, oldest first; several after a jump in time, those in between not measured
     * @throws IllegalArgumentException when it is more than {@link #LONGEST_JUMP_MS} after the open window; nothing changes
     */
    public List<Segment> accept(Sample sample) {
        long offset = sample.tMs() - windowStart();
        if (offset < 0) {
            return List.of();
        }
        if (offset < WINDOW_MS) {
            open.add((int) offset, sample);
            return List.of();
        }
        if (offset > LONGEST_JUMP_MS) {
            throw new IllegalArgumentException("a sample may be at most a day after the one before it, was "
                    + offset / 1000 + " s; begin another viewing instead");
        }
        List<Segment> closed = new ArrayList<>((int) (offset / WINDOW_MS));
        while (sample.tMs() >= windowStart() + WINDOW_MS) {
            closed.add(close());
        }
        open.add((int) (sample.tMs() - windowStart()), sample);
        return closed;
    }

    private long windowStart() {
        return startMs + (long) index * WINDOW_MS;
    }

    private Segment close() {
        open.sort();
        WindowMeasures measures = new WindowMeasures();
        skin.measure(open, measures);
        heart.measure(open, measures);
        variability.measure(open, windowStart(), measures);
        open.clear();
        Optional<ChangeScores> change = baseline.next(measures);
        ModelAnswer answer = change.map(this::ask).orElse(null);
        forgetAfterSilence(answer);
        long from = windowStart();
        Segment segment = new Segment(
                index,
                from,
                from + WINDOW_MS,
                answer == null ? Optional.empty() : Optional.of(answer.probe()),
                answer == null ? OptionalInt.empty() : OptionalInt.of(answer.cluster()),
                answer == null ? 0 : answer.confidence(),
                measures.features(),
                change,
                measures.measured());
        index++;
        return segment;
    }

    private @Nullable ModelAnswer ask(ChangeScores change) {
        if (model == null) {
            return null;
        }
        ModelAnswer answer = model.answer(change, state);
        return answer.usable() ? answer : null;
    }

    private void forgetAfterSilence(@Nullable ModelAnswer answer) {
        if (answer != null) {
            unanswered = 0;
            return;
        }
        unanswered++;
        if (unanswered == FORGET_WINDOWS && model != null) {
            state = model.blankState();
        }
    }

    /** Everything it knows, to be gone on from elsewhere; a few kilobytes. */
    public byte[] snapshot() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(SNAPSHOT_FORMAT);
            out.writeByte(unit.ordinal());
            out.writeLong(startMs);
            out.writeInt(index);
            out.writeInt(unanswered);
            open.write(out);
            skin.write(out);
            heart.write(out);
            variability.write(out);
            baseline.write(out);
            out.writeUTF(model == null ? "" : model.version());
            state.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * Goes on from a snapshot. With another model than it was taken with, the LSTMs begin anew; all else stays.
     *
     * @throws IllegalArgumentException when it is no snapshot of this version of the engine
     */
    public static SignalPipeline resume(SignalModel model, byte[] snapshot) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(snapshot))) {
            int format = in.readUnsignedByte();
            int unit = in.readUnsignedByte();
            if (format != SNAPSHOT_FORMAT || unit >= GsrUnit.values().length) {
                throw new IOException("its format is " + format + ", should be " + SNAPSHOT_FORMAT);
            }
            SignalPipeline pipeline = new SignalPipeline(model, GsrUnit.values()[unit], in.readLong());
            pipeline.read(in);
            return pipeline;
        } catch (IOException broken) {
            throw new IllegalArgumentException(
                    "these " + snapshot.length + " bytes are no snapshot of a signal pipeline: " + broken.getMessage(),
                    broken);
        }
    }

    private void read(DataInputStream in) throws IOException {
        index = in.readInt();
        unanswered = in.readInt();
        open.read(in);
        skin.read(in);
        heart.read(in);
        variability.read(in);
        baseline.read(in);
        String version = in.readUTF();
        ModelState stored = ModelState.read(in);
        if (model != null && version.equals(model.version()) && stored.hidden().length == state.hidden().length) {
            state = stored;
        }
    }
}
