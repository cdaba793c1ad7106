package io.moodreel.bench.similar;

import io.moodreel.bench.generated.GeneratedTitle;
import io.moodreel.bench.generated.TitleGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * Texts to compare and titles to ask about, as files that both sides read.
 *
 * @param name for the table
 * @param titles how many texts
 * @param texts one a line
 * @param queries line numbers from 0, one a line
 */
record Corpus(String name, int titles, Path texts, Path queries) {
    private static final long SEED = 20_260_101;
    private static final double DROPPED_WORDS = 0.1;

    /** The texts as they are. */
    static Corpus of(String name, List<String> texts, int queries, Path folder) throws IOException {
        return write(name, texts.size(), texts.stream(), queries, folder);
    }

    /** Every text several times, each time with a tenth of its words dropped at random. */
    static Corpus perturbed(String name, List<String> texts, int copies, int queries, Path folder) throws IOException {
        Random random = new Random(SEED);
        Stream<String> all = Stream.iterate(0, copy -> copy < copies, copy -> copy + 1)
                .flatMap(copy -> texts.stream().map(text -> thinned(text, random)));
        return write(name, copies * texts.size(), all, queries, folder);
    }

    /** Generated titles: overview, genres and keywords, as the server compares them. */
    static Corpus generated(String name, int titles, int queries, Path folder) throws IOException {
        Stream<String> texts = new TitleGenerator(SEED).titles(titles).map(Corpus::text);
        return write(name, titles, texts, queries, folder);
    }

    private static String text(GeneratedTitle title) {
        return title.overview() + " " + String.join(" ", title.genres()) + " " + String.join(" ", title.keywords());
    }

    private static String thinned(String text, Random random) {
        StringJoiner kept = new StringJoiner(" ");
        for (String word : text.split(" ")) {
            if (random.nextDouble() >= DROPPED_WORDS) {
                kept.add(word);
            }
        }
        return kept.toString();
    }

    private static Corpus write(String name, int titles, Stream<String> texts, int queries, Path folder)
            throws IOException {
        Path textFile = Files.createTempFile(folder, "texts-", ".txt");
        try (BufferedWriter lines = Files.newBufferedWriter(textFile)) {
            for (Iterator<String> text = texts.iterator(); text.hasNext(); ) {
                lines.append(text.next()).append('\n');
            }
        }
        Path queryFile = Files.createTempFile(folder, "queries-", ".txt");
        List<String> rows = new Random(SEED)
                .ints(queries, 0, titles)
                .mapToObj(Integer::toString)
                .toList();
        Files.write(queryFile, rows);
        return new Corpus(name, titles, textFile, queryFile);
    }
}
