package io.moodreel.evaluate;

import io.moodreel.evaluate.search.Half;
import io.moodreel.evaluate.search.MeasuredSearch;
import io.moodreel.evaluate.search.SearchCatalogue;
import io.moodreel.evaluate.search.SearchEngines;
import io.moodreel.evaluate.search.SearchReport;
import io.moodreel.evaluate.search.StarterTitles;
import io.moodreel.evaluate.search.TemporaryFolder;
import io.moodreel.evaluate.search.WikipediaTitles;
import io.moodreel.evaluate.search.Wish;
import io.moodreel.search.embedding.BgeSmallEmbedder;
import io.moodreel.search.embedding.TextEmbedder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./moodreel evaluate search}. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "How well full text, vectors and both together answer our labelled wishes.")
final class EvaluateSearch implements Callable<Integer> {
    private static final String STARTER = "starter";

    @Option(
            names = "--catalogue",
            paramLabel = "NAME",
            description =
                    "starter (default), or the folder of wikipedia-movie-data (36,000 films; embedding takes minutes)")
    private String catalogue = STARTER;

    @Option(
            names = "--half",
            paramLabel = "NAME",
            description =
                    "tuning or reporting; default reporting. Choose weights on the one, tell figures of the other")
    private Half half = Half.REPORTING;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "of intervals and tests; default 42")
    private long seed = 42;

    @Option(names = "--json", paramLabel = "FILE", description = "write the figures here as well")
    private @Nullable Path json;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = command.commandLine().getErr();
        SearchCatalogue titles =
                catalogue.equals(STARTER) ? StarterTitles.read() : WikipediaTitles.read(Path.of(catalogue));
        Half chosen = half != null ? half : catalogue.equals(STARTER) ? Half.REPORTING : Half.BOTH;
        List<Wish> wishes = chosen.of(titles.wishes());
        try (TemporaryFolder folder = TemporaryFolder.create();
                TextEmbedder embedder = BgeSmallEmbedder.open(
                        folder.path(), Runtime.getRuntime().availableProcessors());
                SearchEngines engines = SearchEngines.over(
                        titles.titles(),
                        folder.path(),
                        embedder,
                        done -> err.printf(
                                "%d of %d titles embedded%n",
                                done, titles.titles().size()))) {
            List<MeasuredSearch> measured = engines.ways().stream()
                    .map(way -> MeasuredSearch.of(way, titles, wishes))
                    .toList();
            SearchReport report = new SearchReport(titles, chosen, measured, seed);
            command.commandLine().getOut().print(report.text());
            command.commandLine().getOut().flush();
            if (json != null) {
                report.write(json);
            }
        }
        return 0;
    }
}
