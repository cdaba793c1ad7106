package io.moodreel.bench.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.ml.recommendation.ALS;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Implicit ALS by Spark MLlib, on a file of lines "user,item,rating". Spark tells no time of an iteration, so a fit of few
 * and one of more iterations are compared; reading the file, laying out the blocks and warming up drop out of the
 * difference. Prints lines that {@code AlsBench} reads.
 */
public final class SparkAls {
    private static final int FEW = 1;

    private SparkAls() {}

    /** Arguments: file, cores, factors, iterations. */
    public static void main(String[] arguments) throws IOException {
        int cores = Integer.parseInt(arguments[1]);
        int factors = Integer.parseInt(arguments[2]);
        int iterations = Integer.parseInt(arguments[3]);
        try (SparkSession spark = SparkSession.builder()
                .master("local[" + cores + "]")
                .appName("moodreel-als")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", Integer.toString(2 * cores))
                .getOrCreate()) {
            spark.sparkContext().setLogLevel("ERROR");
            Dataset<Row> ratings = spark.read()
                    .schema("user INT, item INT, rating FLOAT")
                    .csv(arguments[0])
                    .cache();
            System.out.println("ratings " + ratings.count());
            fit(ratings, 8, FEW);
            Taken few = fit(ratings, factors, FEW);
            Taken more = fit(ratings, factors, FEW + iterations);
            System.out.printf(Locale.ROOT, "iteration %.4f%n", (more.clock() - few.clock()) / iterations);
            System.out.printf(Locale.ROOT, "processor %.4f%n", (more.processor() - few.processor()) / iterations);
        }
        System.out.println("peak " + peakKilobytes());
    }

    /** Seconds by the clock and on the processor. */
    private record Taken(double clock, double processor) {
        static Taken now() {
            double processor = ProcessHandle.current()
                            .info()
                            .totalCpuDuration()
                            .orElse(java.time.Duration.ZERO)
                            .toNanos()
                    / 1e9;
            return new Taken(System.nanoTime() / 1e9, processor);
        }

        Taken since(Taken start) {
            return new Taken(clock - start.clock, processor - start.processor);
        }
    }

    private static Taken fit(Dataset<Row> ratings, int factors, int iterations) {
        Taken start = Taken.now();
        new ALS()
                .setImplicitPrefs(true)
                .setRank(factors)
                .setMaxIter(iterations)
                .setAlpha(1)
                .setRegParam(0.1)
                .setSeed(1)
                .setUserCol("user")
                .setItemCol("item")
                .setRatingCol("rating")
                .fit(ratings)
                .itemFactors()
                .count();
        return Taken.now().since(start);
    }

    private static String peakKilobytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "0";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("\\D", ""))
                .findFirst()
                .orElse("0");
    }
}
