package io.moodreel.bench;

import io.moodreel.bench.faceload.HostileImagesBench;
import io.moodreel.bench.faceload.LiveBench;
import io.moodreel.bench.faces.FacesBench;
import io.moodreel.bench.footprint.FootprintBench;
import io.moodreel.bench.imports.ImportBench;
import io.moodreel.bench.login.LoginBench;
import io.moodreel.bench.metadata.MetadataBench;
import io.moodreel.bench.personalized.PersonalizedBench;
import io.moodreel.bench.ratings.KillBench;
import io.moodreel.bench.ratings.RatingBench;
import io.moodreel.bench.recommend.RecommendBench;
import io.moodreel.bench.search.SearchBench;
import io.moodreel.bench.signals.SignalsBench;
import io.moodreel.bench.similar.SimilarBench;
import io.moodreel.bench.viewing.ViewingBench;
import java.util.Arrays;

/** {@code ./moodreel bench NAME}: runs one benchmark and prints what it measured. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        String name = arguments.length == 0 ? "" : arguments[0];
        String[] options = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        switch (name) {
            case "faces" -> FacesBench.main(options);
            case "footprint" -> FootprintBench.main(options);
            case "hostile-images" -> HostileImagesBench.main(options);
            case "import" -> ImportBench.main(options);
            case "kills" -> KillBench.main(options);
            case "live" -> LiveBench.main(options);
            case "login" -> LoginBench.main(options);
            case "metadata" -> MetadataBench.main(options);
            case "personalized" -> PersonalizedBench.main(options);
            case "ratings" -> RatingBench.main(options);
            case "recommend" -> RecommendBench.main(options);
            case "search" -> SearchBench.main(options);
            case "signals" -> SignalsBench.main(options);
            case "similar" -> SimilarBench.main(options);
            case "viewing" -> ViewingBench.main(options);
            default -> {
                System.err.println("moodreel: there is no benchmark \"" + name
                        + "\"; there are: faces, footprint, hostile-images, import, kills, live, login,"
                        + " metadata, personalized, ratings, recommend, search, signals, similar");
                System.exit(2);
            }
        }
    }
}
