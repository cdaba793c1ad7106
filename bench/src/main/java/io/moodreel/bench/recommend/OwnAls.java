package io.moodreel.bench.recommend;

import io.moodreel.bench.ThisProcess;
import io.moodreel.recommend.als.ImplicitAls;
import io.moodreel.recommend.als.ImplicitAlsParameters;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.InteractionsBuilder;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.scoring.Scores;
import io.moodreel.recommend.training.Training;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Our implicit ALS on a file of lines "user,item,rating", in a process of its own. The first iteration warms up and is
 * left out of the mean. Prints lines that {@link AlsBench} reads.
 */
public final class OwnAls {
    private static final int QUERIES = 300;

    private OwnAls() {}

    /** Seconds by the clock and on the processor. */
    private record Moment(double clock, double processor) {
        static Moment now() {
            return new Moment(System.nanoTime() / 1e9, ThisProcess.processorSeconds());
        }
    }

    /** Arguments: file, cores, factors, iterations. */
    public static void main(String[] arguments) throws IOException {
        Interactions interactions = read(Path.of(arguments[0]));
        System.out.println("ratings " + interactions.size());
        int iterations = Integer.parseInt(arguments[3]);
        ImplicitAlsParameters parameters =
                new ImplicitAlsParameters(Integer.parseInt(arguments[2]), iterations + 1, 1, 0.1, 1, 1);
        List<Moment> ends = new ArrayList<>();
        Training training =
                new Training(1, Integer.parseInt(arguments[1]), (_, _) -> ends.add(Moment.now()), () -> false);
        Model model = new ImplicitAls().train(interactions, parameters, training);
        Moment first = ends.getFirst();
        Moment last = ends.getLast();
        System.out.printf(Locale.ROOT, "iteration %.4f%n", (last.clock() - first.clock()) / iterations);
        System.out.printf(Locale.ROOT, "processor %.4f%n", (last.processor() - first.processor()) / iterations);
        System.out.printf(Locale.ROOT, "answer %.4f%n", median(answerMillis(model, interactions)));
        System.out.printf("model %d%ndata %d%n", model.memoryBytes() / 1024, interactions.memoryBytes() / 1024);
        System.out.println("peak " + ThisProcess.peakKilobytes());
    }

    /** Milliseconds to fold somebody in and score all items, one thread; the first hundred warm up. */
    private static List<Double> answerMillis(Model model, Interactions interactions) {
        Scores scores = new Scores(model.itemCount());
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            long start = System.nanoTime();
            model.score(interactions.history(i * 37 % interactions.userCount()), scores);
            if (i >= 100) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        return millis;
    }

    private static Interactions read(Path file) throws IOException {
        InteractionsBuilder builder = Interactions.builder();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int first = line.indexOf(',');
                int second = line.indexOf(',', first + 1);
                builder.add(
                        Integer.parseInt(line, 0, first, 10),
                        Integer.parseInt(line, first + 1, second, 10),
                        Float.parseFloat(line.substring(second + 1)));
            }
        }
        return builder.build();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
