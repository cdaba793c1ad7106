package io.moodreel.bench.faces;

import com.sun.management.ThreadMXBean;
import io.moodreel.affect.face.FaceReader;
import io.moodreel.affect.face.FaceReaders;
import io.moodreel.affect.face.FaceWishes;
import io.moodreel.affect.face.StageClock;
import io.moodreel.affect.face.StageClock.Stage;
import io.moodreel.affect.face.UnreadableImageException;
import io.moodreel.bench.Folders;
import io.moodreel.bench.Statistics;
import io.moodreel.bench.ThisProcess;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** What a frame costs by stage, how many a second two threads read, what memory it takes, and ten thousand broken ones. */
public final class FacesBench {
    private static final FaceWishes EVERYTHING = new FaceWishes(false, true, true);
    private static final int WARM_UP = 150;
    private static final int MEASURED = 400;
    private static final int BATCH = 1_000;
    private static final int THREADS = 2;
    private static final long SEED = 8;

    private final FaceReader reader;
    private final List<byte[]> frames;

    private FacesBench(FaceReader reader, List<byte[]> frames) {
        this.reader = reader;
        this.frames = frames;
    }

    /** Options: {@code --faces DIR} photographs to make frames of, {@code --rounds N} frames and broken pictures of the long run. */
    public static void main(String[] options) throws IOException, ExecutionException, InterruptedException {
        FacesOptions chosen = FacesOptions.read(options);
        List<byte[]> frames = CameraFrames.of(chosen.faces());
        Path nets = Files.createTempDirectory("moodreel-nets");
        double before = residentMebibytes();
        try (FaceReader reader = FaceReaders.open(nets, THREADS)) {
            FacesBench bench = new FacesBench(reader, withFaces(reader, frames));
            bench.first(before);
            bench.stages();
            bench.batch(1);
            bench.batch(THREADS);
            bench.longRun(chosen.rounds());
            bench.broken(chosen.rounds());
        } catch (UnreadableImageException impossible) {
            throw new IllegalStateException("a frame of our own cannot be read", impossible);
        } finally {
            Folders.delete(nets);
        }
    }

    /** The frames with a face: what others cost is another question. */
    private static List<byte[]> withFaces(FaceReader reader, List<byte[]> frames) throws UnreadableImageException {
        long start = System.nanoTime();
        reader.read(frames.getFirst(), EVERYTHING);
        print("first frame, nets unpacked and opened: %.0f ms%n", (System.nanoTime() - start) / 1e6);
        return frames.stream().filter(frame -> hasFace(reader, frame)).toList();
    }

    private static boolean hasFace(FaceReader reader, byte[] frame) {
        try {
            return reader.read(frame, EVERYTHING).faces() > 0;
        } catch (UnreadableImageException impossible) {
            throw new IllegalStateException("a frame of our own cannot be read", impossible);
        }
    }

    private void first(double before) throws IOException {
        print(
                "%d frames of 640 × 480 pixels with a face; resident %.0f MiB more than before%n%n",
                frames.size(), residentMebibytes() - before);
    }

    private void stages() throws UnreadableImageException {
        StageClock clock = new StageClock();
        Stage[] stages = Stage.values();
        double[][] millis = new double[stages.length][MEASURED];
        double[] total = new double[MEASURED];
        double[] processor = new double[MEASURED];
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = 0;
        for (int i = -WARM_UP; i < MEASURED; i++) {
            if (i == 0) {
                allocated = threads.getCurrentThreadAllocatedBytes();
            }
            long processorStart = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            reader.read(frame(i + WARM_UP), EVERYTHING, clock);
            if (i >= 0) {
                total[i] = (System.nanoTime() - start) / 1e6;
                processor[i] = (threads.getCurrentThreadCpuTime() - processorStart) / 1e6;
                for (Stage stage : stages) {
                    millis[stage.ordinal()][i] = clock.nanos(stage) / 1e6;
                }
            }
        }
        allocated = threads.getCurrentThreadAllocatedBytes() - allocated;
        print("%-16s %8s %8s %8s   (ms a frame, one thread)%n", "stage", "least", "p50", "p95");
        for (Stage stage : stages) {
            row(stage.name().toLowerCase(Locale.ROOT).replace('_', ' '), millis[stage.ordinal()]);
        }
        row("total", total);
        row("on the processor", processor);
        print("allocated %.1f kB a frame%n%n", allocated / 1e3 / MEASURED);
    }

    private static void row(String name, double[] millis) {
        print(
                "%-16s %8.2f %8.2f %8.2f%n",
                name, Statistics.quantile(millis, 0), Statistics.median(millis), Statistics.quantile(millis, 0.95));
    }

    private void batch(int threads) throws ExecutionException, InterruptedException {
        long start = System.nanoTime();
        run(threads, BATCH);
        double seconds = (System.nanoTime() - start) / 1e9;
        print("%d frames on %d thread(s): %.1f s, %.0f frames/s%n", BATCH, threads, seconds, BATCH / seconds);
    }

    private void run(int threads, int count) throws ExecutionException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<Void>> all = IntStream.range(0, threads)
                    .mapToObj(_ -> workers.submit(() -> {
                        for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                            reader.read(frame(i), EVERYTHING);
                        }
                        return (Void) null;
                    }))
                    .toList();
            for (Future<Void> one : all) {
                one.get();
            }
        }
    }

    private void longRun(int rounds) throws IOException, ExecutionException, InterruptedException {
        print("%nframes   resident MiB%n%6d %14.0f%n", 0, residentMebibytes());
        int done = 0;
        for (int mark : marks(rounds)) {
            run(THREADS, mark - done);
            done = mark;
            print("%6d %14.0f%n", done, residentMebibytes());
        }
    }

    /** A tenth, half and all of them, or as near as whole numbers come. */
    private static int[] marks(int rounds) {
        return IntStream.of(rounds / 10, rounds / 2, rounds)
                .filter(mark -> mark > 0)
                .distinct()
                .toArray();
    }

    private void broken(int rounds) throws IOException {
        double before = residentMebibytes();
        BrokenPictures pictures = new BrokenPictures(frames, new SplittableRandom(SEED));
        int read = 0;
        int refused = 0;
        double slowest = 0;
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            try {
                reader.read(pictures.next(), EVERYTHING);
                read++;
            } catch (UnreadableImageException expected) {
                refused++;
            }
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1e6);
        }
        print(
                "%d broken pictures (seed %d): %d read all the same, %d refused with a sentence, nothing else; slowest %.0f ms;"
                        + " resident %.0f MiB before, %.0f MiB after%n",
                rounds, SEED, read, refused, slowest, before, residentMebibytes());
    }

    private byte[] frame(int index) {
        return frames.get(index % frames.size());
    }

    private static double residentMebibytes() throws IOException {
        return ThisProcess.residentKilobytes() / 1024.0;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
