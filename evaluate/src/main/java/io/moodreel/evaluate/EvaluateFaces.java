package io.moodreel.evaluate;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.EmotionShares;
import io.moodreel.affect.face.CropReader;
import io.moodreel.affect.face.FaceModelException;
import io.moodreel.affect.face.FaceReader;
import io.moodreel.affect.face.FaceReaders;
import io.moodreel.affect.face.FaceReadings;
import io.moodreel.affect.face.FaceWishes;
import io.moodreel.affect.face.UnreadableImageException;
import io.moodreel.evaluate.dataset.DatasetException;
import io.moodreel.evaluate.faces.CorrectionSimulation;
import io.moodreel.evaluate.faces.CropFiles;
import io.moodreel.evaluate.faces.FaceReport;
import io.moodreel.evaluate.faces.FaceScores;
import io.moodreel.evaluate.faces.Labeller;
import io.moodreel.evaluate.faces.PhotoFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./moodreel evaluate faces}. */
@Command(
        name = "faces",
        mixinStandardHelpOptions = true,
        description = {
            "How often the face engine names the labelled emotion.",
            "Crops of 48 × 48 pixels go straight to the nets, so that every one is answered (detection_rate 1);"
                    + " of photographs those with a face count for accuracy."
        })
final class EvaluateFaces implements Callable<Integer> {
    /** The first half is what temperatures and weights were fitted on (decision 32). */
    enum Part {
        ALL,
        FIRST,
        SECOND
    }

    private static final List<Labeller> PEOPLE = List.of(
            Labeller.AS_LABELLED,
            new Labeller(Emotion.SAD, Emotion.NEUTRAL, 0.7),
            new Labeller(Emotion.NEUTRAL, Emotion.SAD, 0.7),
            new Labeller(Emotion.FEAR, Emotion.SURPRISE, 0.7));

    @Option(names = "--images", paramLabel = "FILE", description = "gzip of 48 × 48 bytes a face")
    private @Nullable Path images;

    @Option(names = "--labels", paramLabel = "FILE", description = "gzip of a byte a face, 0 to 6")
    private @Nullable Path labels;

    @Option(names = "--part", paramLabel = "PART", description = "all, or the first or second half of them")
    private Part part = Part.ALL;

    @Option(names = "--dir", paramLabel = "DIR", description = "instead: a folder of photographs for each emotion")
    private @Nullable Path folder;

    @Option(
            names = "--corrections",
            description = "also simulate people who correct what is read wrongly (with --images and --labels)")
    private boolean corrections;

    @Option(names = "--models", paramLabel = "DIR", description = "a folder with nets of your own")
    private @Nullable Path models;

    @Option(names = "--json", paramLabel = "FILE", description = "write the figures here as well")
    private @Nullable Path json;

    private final CorrectionSimulation simulation = new CorrectionSimulation();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        boolean crops = images != null && labels != null && folder == null;
        boolean photos = images == null && labels == null && folder != null;
        if (corrections && photos) {
            throw new IllegalArgumentException("--corrections needs --images and --labels: photographs are too few");
        }
        if (!crops && !photos) {
            throw new IllegalArgumentException("give either --images and --labels, or --dir");
        }
        if (models != null) {
            return measure(models);
        }
        Path unpacked = Files.createTempDirectory("moodreel-nets");
        try {
            return measure(unpacked);
        } finally {
            delete(unpacked);
        }
    }

    private int measure(Path nets) throws IOException {
        try {
            FaceReport report = folder == null ? crops(nets) : photos(nets);
            PrintWriter out = command.commandLine().getOut();
            out.print(report.text());
            if (corrections) {
                out.print(simulation.text(PEOPLE));
            }
            out.flush();
            if (json != null) {
                report.write(json);
            }
            return 0;
        } catch (FaceModelException unusable) {
            throw new IllegalArgumentException(unusable.getMessage(), unusable);
        }
    }

    private FaceReport crops(Path nets) {
        CropFiles files = CropFiles.read(images, labels);
        int half = files.size() / 2;
        int from = part == Part.SECOND ? half : 0;
        int to = part == Part.FIRST ? half : files.size();
        FaceScores scores = new FaceScores();
        try (CropReader reader = CropReader.open(nets)) {
            long start = System.nanoTime();
            for (int i = from; i < to; i++) {
                EmotionShares read = reader.read(files.pixels(), files.start(i), CropFiles.SIDE, CropFiles.SIDE);
                scores.add(files.label(i), read);
                simulation.add(files.label(i), read);
            }
            return new FaceReport(images.toString(), scores, (System.nanoTime() - start) / 1e6 / (to - from));
        }
    }

    private FaceReport photos(Path nets) throws IOException {
        List<PhotoFolder.Photo> photos = PhotoFolder.read(folder);
        FaceScores scores = new FaceScores();
        long nanos = 0;
        int unreadable = 0;
        try (FaceReader reader = FaceReaders.open(nets, 1)) {
            for (PhotoFolder.Photo photo : photos) {
                byte[] bytes = Files.readAllBytes(photo.file());
                long start = System.nanoTime();
                try {
                    FaceReadings readings = reader.read(bytes, FaceWishes.EMOTIONS);
                    if (readings.readings().isEmpty()) {
                        scores.addMissed();
                    } else {
                        scores.add(photo.label(), readings.readings().getFirst().emotions());
                    }
                } catch (UnreadableImageException broken) {
                    unreadable++;
                    command.commandLine().getErr().println(photo.file() + " is left out: " + broken.getMessage());
                }
                nanos += System.nanoTime() - start;
            }
        }
        if (unreadable == photos.size()) {
            throw new DatasetException("none of the files in " + folder + " is a photograph that can be read");
        }
        return new FaceReport(folder.toString(), scores, nanos / 1e6 / Math.max(1, scores.answered()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
