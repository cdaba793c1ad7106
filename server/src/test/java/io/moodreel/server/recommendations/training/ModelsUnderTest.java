package io.moodreel.server.recommendations.training;

import io.moodreel.recommend.hybrid.Hybrid;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.training.Training;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.Ratings;
import io.moodreel.server.platform.installation.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A data folder with sixty films, ratings by people of two tastes, and models trained in this process. */
final class ModelsUnderTest implements AutoCloseable {
    private static final int FILMS = 60;
    private static final int RATERS = 60;

    private final Installation installation;
    private final Models models;
    private final List<Long> films;

    ModelsUnderTest(Path folder) {
        installation = Installation.open(folder, Optional.empty());
        models = new Models(installation.database(), installation.folder());
        Catalog catalog = new Catalog(installation.database());
        List<String> numbers =
                IntStream.range(0, FILMS).mapToObj(Integer::toString).toList();
        catalog.merge(numbers.stream().map(ModelsUnderTest::film).toList());
        Map<String, Long> ids = catalog.idsByScheme(TitleType.MOVIE, "tmdb", numbers);
        films = new ArrayList<>(numbers.stream().map(ids::get).toList());
    }

    private static SourceTitle film(String number) {
        return new SourceTitle(
                Source.TMDB,
                Map.of("tmdb", number),
                TitleFacts.builder(TitleType.MOVIE, "Film " + number)
                        .genres(List.of(Integer.parseInt(number) < FILMS / 2 ? "Comedy" : "Horror"))
                        .build());
    }

    void rate() {
        new Ratings(installation.database()).importRatings("test", TwoTastes.of(films, RATERS));
    }

    Installation installation() {
        return installation;
    }

    Models models() {
        return models;
    }

    /** Trains a model and writes it as a version of the folder; nobody adopts it. */
    Path write(String version) {
        TrainingData data = TrainingData.read(installation.database());
        Hybrid hybrid = new Hybrid(data.byTitle());
        Model model = hybrid.train(data.interactions(), hybrid.defaults(), Training.quiet(1, 1));
        Path file = models.folder().file(version);
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ModelCard card = new ModelCard(
                version,
                Instant.parse("2026-11-21T03:30:00Z"),
                1,
                data.interactions().size(),
                data.interactions().userCount(),
                data.interactions().itemCount(),
                Map.of("ndcg_at_10", 0.25),
                data.ratingsVersion(),
                data.catalogueRevision());
        TrainingProgram.write(file, data, model, card);
        return file;
    }

    @Override
    public void close() {
        installation.close();
    }
}
