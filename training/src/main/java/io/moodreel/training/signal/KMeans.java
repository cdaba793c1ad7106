package io.moodreel.training.signal;

import io.moodreel.affect.signal.ChangeScores;
import io.moodreel.affect.signal.ModelInput;
import java.util.List;
import java.util.Random;

/**
 * Lloyd's k-means with the seeding of Arthur and Vassilvitskii (2007), over scaled scores of which some may be missing: a
 * point counts for a centroid in what was measured of it only.
 */
final class KMeans {
    private static final int ROUNDS = 25;

    private KMeans() {}

    /** A scaled input and the scores it was made of. */
    record Point(float[] input, ChangeScores change) {}

    static double[][] fit(List<Point> points, int clusters, Random random) {
        double[][] centroids = seed(points, clusters, random);
        for (int round = 0; round < ROUNDS; round++) {
            double[][] sums = new double[clusters][ChangeScores.COUNT];
            int[][] counts = new int[clusters][ChangeScores.COUNT];
            for (Point point : points) {
                int nearest = ModelInput.nearest(centroids, point.input, point.change);
                double[] scores = point.change.values();
                for (int i = 0; i < scores.length; i++) {
                    if (!Double.isNaN(scores[i])) {
                        sums[nearest][i] += point.input[i];
                        counts[nearest][i]++;
                    }
                }
            }
            for (int cluster = 0; cluster < clusters; cluster++) {
                for (int i = 0; i < ChangeScores.COUNT; i++) {
                    centroids[cluster][i] = counts[cluster][i] == 0 ? 0 : sums[cluster][i] / counts[cluster][i];
                }
            }
        }
        return centroids;
    }

    private static double[][] seed(List<Point> points, int clusters, Random random) {
        double[][] centroids = new double[clusters][];
        centroids[0] = at(points.get(random.nextInt(points.size())));
        for (int cluster = 1; cluster < clusters; cluster++) {
            double[] far = new double[points.size()];
            double sum = 0;
            for (int p = 0; p < far.length; p++) {
                far[p] = Double.POSITIVE_INFINITY;
                for (int known = 0; known < cluster; known++) {
                    far[p] = Math.min(far[p], distance(centroids[known], points.get(p)));
                }
                sum += far[p];
            }
            double drawn = random.nextDouble() * sum;
            int chosen = 0;
            while (chosen < far.length - 1 && drawn > far[chosen]) {
                drawn -= far[chosen];
                chosen++;
            }
            centroids[cluster] = at(points.get(chosen));
        }
        return centroids;
    }

    private static double[] at(Point point) {
        double[] centroid = new double[ChangeScores.COUNT];
        for (int i = 0; i < centroid.length; i++) {
            centroid[i] = point.input[i];
        }
        return centroid;
    }

    private static double distance(double[] centroid, Point point) {
        double[] scores = point.change.values();
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            if (!Double.isNaN(scores[i])) {
                double difference = point.input[i] - centroid[i];
                sum += difference * difference;
            }
        }
        return sum;
    }
}
