package io.moodreel.server.recommendations.training;

import io.moodreel.recommend.ease.Ease;
import io.moodreel.recommend.hybrid.Hybrid;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFileWriter;
import io.moodreel.recommend.training.Training;
import io.moodreel.recommend.userknn.UserPearson;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.Databases;
import io.moodreel.server.platform.disk.DiskTroubleException;
import io.moodreel.server.platform.startup.StartupProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The training process: reads the database, trains, writes a model's file into a draft folder, and tells how far it is on
 * its standard output ({@link Word}). It ends when its standard input does, so that it never outlives the server that
 * started it, however that ends.
 */
public final class TrainingProgram {
    static final String DATABASE_URL = "MOODREEL_DATABASE_URL";
    private static final int PARENT_GONE = 4;
    private static final long SEED = 42;
    /** The server maps them, and keeps within half a gigabyte. */
    private static final long MOST_WEIGHT_BYTES = 64L << 20;

    private static final double READ = 0.05;
    private static final double MEASURED = 0.5;

    private TrainingProgram() {}

    /** Takes the data folder, the draft folder, the version, and whether to measure on ratings held back. */
    public static void main(String... arguments) {
        endWithStandardInput();
        Path data = Path.of(arguments[0]);
        Path draft = Path.of(arguments[1]);
        try {
            train(data, draft, arguments[2], Boolean.parseBoolean(arguments[3]));
            Word.DONE.say("");
        } catch (StartupProblem problem) {
            Word.FAILED.say(problem.getMessage());
        } catch (RuntimeException fault) {
            Optional<DiskTroubleException> trouble = DiskTroubleException.behind(fault, draft);
            if (trouble.isEmpty()) {
                throw fault;
            }
            Word.FAILED.say(trouble.get().sentence("train again"));
        }
    }

    private static void train(Path folder, Path draft, String version, boolean measured) {
        Instant begun = Instant.now();
        Word.PROGRESS.say("0 reading ratings");
        TrainingData data;
        try (Database database = Databases.open(folder.resolve("moodreel.db"), databaseUrl())) {
            data = TrainingData.read(database);
        }
        if (data.interactions().size() == 0) {
            Word.FAILED.say("There are no ratings to learn from. Import some, or rate titles.");
            System.exit(0);
        }
        Training training =
                new Training(SEED, Runtime.getRuntime().availableProcessors(), TrainingProgram::tell, () -> false);
        training.reached(READ, "measuring on ratings held back");
        Map<String, Double> metrics = measured ? HeldBack.measure(data, training.part(READ, MEASURED)) : Map.of();
        Training rest = training.part(measured ? MEASURED : READ, 0.98);
        Ease ease = Ease.ofAtMost(MOST_WEIGHT_BYTES, data.interactions().itemCount());
        Hybrid hybrid = new Hybrid(data.byTitle(), ease);
        Model model = hybrid.train(data.interactions(), hybrid.defaults(), rest);
        training.reached(0.98, "writing the model");
        write(draft.resolve(ModelFolder.FILE), data, model, card(data, version, begun, metrics));
    }

    /** Writes all that {@link TrainedModel#open} reads. */
    static void write(Path file, TrainingData data, Model hybrid, ModelCard card) {
        UserPearson algorithm = new UserPearson();
        Model pearson = algorithm.train(data.interactions(), algorithm.defaults(), Training.quiet(SEED));
        ModelFileWriter.write(file, writer -> {
            writer.longs("raters", data.interactions().users().ids());
            writer.longs("titles", data.interactions().items().ids());
            writer.ints("types", data.types());
            data.genres().write(writer);
            hybrid.write(writer.within(new Hybrid(data.byTitle()).name()));
            pearson.write(writer.within(algorithm.name()));
            card.write(writer);
        });
    }

    private static ModelCard card(TrainingData data, String version, Instant begun, Map<String, Double> metrics) {
        Instant now = Instant.now();
        return new ModelCard(
                version,
                now,
                (now.toEpochMilli() - begun.toEpochMilli()) / 1e3,
                data.interactions().size(),
                data.interactions().userCount(),
                data.interactions().itemCount(),
                metrics,
                data.ratingsVersion(),
                data.catalogueRevision());
    }

    private static void tell(double done, String step) {
        Word.PROGRESS.say(Math.round(done * TrainingProcess.WHOLE) + " " + step);
    }

    private static Optional<String> databaseUrl() {
        return Optional.ofNullable(System.getenv(DATABASE_URL)).filter(url -> !url.isBlank());
    }

    private static void endWithStandardInput() {
        Thread.ofPlatform().daemon().name("parent").start(() -> {
            try {
                while (System.in.read() >= 0) {
                    // nothing is said to us; only the end means something
                }
            } catch (IOException closed) {
                // the end as well
            }
            Runtime.getRuntime().halt(PARENT_GONE);
        });
    }
}
