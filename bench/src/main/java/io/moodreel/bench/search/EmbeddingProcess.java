package io.moodreel.bench.search;

import io.moodreel.bench.Folders;
import io.moodreel.bench.Statistics;
import io.moodreel.bench.ThisProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One side's embeddings in a process of its own, given the side, the cores and how many texts; prints "name number". */
final class EmbeddingProcess {
    private static final long SEED = 42;
    private static final int WARM_UP = 30;
    private static final int WISHES_IN_A_TEXT = 10;
    private static final int TEXTS_IN_A_LONG_ONE = 8;
    private static final String INSTRUCTION = "Represent this sentence for searching relevant passages: ";

    /** So that no answer can be left out as unused. */
    private static volatile int answered;

    private EmbeddingProcess() {}

    public static void main(String[] arguments) throws IOException {
        int cores = Integer.parseInt(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        Path folder = Files.createTempDirectory("moodreel-model");
        try {
            long start = System.nanoTime();
            EmbeddingSide.Embedding side = EmbeddingSide.valueOf(arguments[0]).open(folder, cores);
            print("open_ms", (System.nanoTime() - start) / 1e6);
            List<String> wishes = SpokenWishes.some(count, SEED);
            List<String> texts = joined(wishes, WISHES_IN_A_TEXT);
            if (cores == 1) {
                print(
                        "query_ms",
                        millisEach(
                                side, wishes.stream().map(INSTRUCTION::concat).toList()));
                print("text_ms", millisEach(side, texts));
                return;
            }
            answered +=
                    side.of(texts.subList(0, Math.min(texts.size(), WARM_UP))).size();
            print("resident_kb", ThisProcess.residentKilobytes());
            start = System.nanoTime();
            answered += side.of(texts).size();
            print("texts_a_second", texts.size() / ((System.nanoTime() - start) / 1e9));
            print("resident_after_kb", ThisProcess.residentKilobytes());
            answered += side.of(joined(texts, TEXTS_IN_A_LONG_ONE)).size();
            print("resident_after_long_kb", ThisProcess.residentKilobytes());
        } finally {
            Folders.delete(folder);
        }
    }

    /** As many texts, each of the words of several that follow one another. */
    private static List<String> joined(List<String> texts, int together) {
        List<String> joined = new ArrayList<>();
        for (int first = 0; first < texts.size(); first++) {
            joined.add(String.join(
                    ". ",
                    Stream.concat(texts.stream(), texts.stream())
                            .skip(first)
                            .limit(together)
                            .toList()));
        }
        return joined;
    }

    private static double millisEach(EmbeddingSide.Embedding side, List<String> texts) {
        double[] millis = new double[texts.size()];
        for (int i = -Math.min(WARM_UP, texts.size()); i < millis.length; i++) {
            List<String> one = List.of(texts.get(Math.max(0, i)));
            long start = System.nanoTime();
            answered += side.of(one).size();
            millis[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
        }
        return Statistics.median(millis);
    }

    private static void print(String name, double number) {
        System.out.printf(Locale.ROOT, "%s %.3f%n", name, number);
    }
}
