package io.moodreel.bench.similar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * "More like this" beside scikit-learn's {@code TfidfVectorizer} and {@code linear_kernel}: the same texts, each side in
 * a process of its own, by turns; then ours alone on more titles than there are films.
 */
public final class SimilarBench {
    private static final int COPIES = 10;

    private SimilarBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        SimilarOptions options = options(arguments);
        Path folder = Files.createTempDirectory("moodreel-similar");
        System.out.printf(
                Locale.ROOT,
                "Machine: %d cores, %s %s, Java %s%n%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version());
        try {
            Sides sides = new Sides(folder);
            if (options.wikipedia() != null) {
                compare(options, options.wikipedia(), sides, folder);
            }
            scale(options, sides, folder);
        } finally {
            delete(folder);
        }
    }

    private static SimilarOptions options(String[] arguments) {
        if (arguments.length == 1 && arguments[0].equals("--help")) {
            System.out.println(SimilarOptions.USAGE);
            System.exit(0);
        }
        try {
            return SimilarOptions.of(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println("moodreel: " + wrong.getMessage());
            System.err.println(SimilarOptions.USAGE);
            System.exit(2);
            throw wrong;
        }
    }

    private static void compare(SimilarOptions options, Path wikipedia, Sides sides, Path folder)
            throws IOException, InterruptedException {
        if (!sides.haveScikitLearn()) {
            System.out.println("scikit-learn is not installed (Debian: apt install python3-sklearn); ours alone.\n");
        }
        List<String> texts = WikipediaTexts.read(wikipedia);
        SimilarTable.headOfComparison();
        compare(Corpus.of("Wikipedia films", texts, options.queries(), folder), sides, options.rounds());
        compare(
                Corpus.perturbed("ten perturbed copies", texts, COPIES, options.queries(), folder),
                sides,
                options.rounds());
        System.out.println();
    }

    private static void compare(Corpus corpus, Sides sides, int rounds) throws IOException, InterruptedException {
        List<SideResult> ours = new ArrayList<>();
        List<SideResult> theirs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ours.add(sides.ours(corpus));
            if (sides.haveScikitLearn()) {
                theirs.add(sides.scikitLearn(corpus));
            }
        }
        if (theirs.isEmpty()) {
            SimilarTable.row(corpus, "Moodreel", ours);
            return;
        }
        SimilarTable.compare(corpus, ours, theirs);
    }

    private static void scale(SimilarOptions options, Sides sides, Path folder)
            throws IOException, InterruptedException {
        int[] sizes = IntStream.of(35_000, 100_000, 350_000, 1_200_000)
                .filter(size -> size <= options.generated())
                .toArray();
        if (sizes.length == 0) {
            return;
        }
        SimilarTable.headOfScale();
        for (int size : sizes) {
            Corpus corpus = Corpus.generated("generated", size, options.queries(), folder);
            List<SideResult> results = new ArrayList<>();
            for (int round = 0; round < options.rounds(); round++) {
                results.add(sides.ours(corpus));
            }
            SimilarTable.scale(corpus, results);
            Files.delete(corpus.texts());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
