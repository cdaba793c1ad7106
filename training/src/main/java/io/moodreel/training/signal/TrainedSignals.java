package io.moodreel.training.signal;

import io.moodreel.affect.signal.ModelInput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A trained signal model: scale, centroids, an LSTM for each cluster.
 *
 * @param scale what change scores are divided by
 * @param centroids in scaled scores
 * @param nets one for each centroid
 */
record TrainedSignals(double[] scale, double[][] centroids, List<Lstm> nets) {
    /** Of the people, to see when to stop. */
    private static final double ASIDE = 0.15;

    private static final int MOST_POINTS = 20_000;

    /** Learns from these viewings and nothing else: scale, clusters and the moment to stop come from them too. */
    static TrainedSignals train(List<Viewing> viewings, Settings settings) {
        Random random = new Random(settings.seed());
        double[] scale = Standard.of(viewings);
        double[][] centroids = KMeans.fit(points(viewings, scale, random), settings.clusters(), random);
        Balance balance = new Balance(viewings);
        Set<String> aside = aside(viewings, random);
        List<Sequence> learn = Sequence.of(
                viewings.stream().filter(each -> !aside.contains(each.person())).toList(), scale, centroids, balance);
        List<Sequence> check = Sequence.of(
                viewings.stream().filter(each -> aside.contains(each.person())).toList(), scale, centroids, balance);
        List<Lstm> nets = new ArrayList<>();
        for (int cluster = 0; cluster < settings.clusters(); cluster++) {
            nets.add(new LstmTraining(settings, cluster).train(learn, check, ModelInput.LENGTH));
        }
        return new TrainedSignals(scale, centroids, nets);
    }

    private static List<KMeans.Point> points(List<Viewing> viewings, double[] scale, Random random) {
        List<KMeans.Point> points = new ArrayList<>();
        for (Viewing viewing : viewings) {
            for (Window window : viewing.windows()) {
                points.add(new KMeans.Point(ModelInput.of(window.change(), scale, Standard.LIMIT), window.change()));
            }
        }
        Collections.shuffle(points, random);
        return points.subList(0, Math.min(points.size(), MOST_POINTS));
    }

    /** Of the people of each data set some. */
    private static Set<String> aside(List<Viewing> viewings, Random random) {
        Set<String> aside = new HashSet<>();
        for (boolean stress : new boolean[] {false, true}) {
            List<String> people = new ArrayList<>(viewings.stream()
                    .filter(each -> each.kind() == Viewing.Kind.STRESS == stress)
                    .map(Viewing::person)
                    .distinct()
                    .sorted()
                    .toList());
            Collections.shuffle(people, random);
            aside.addAll(people.subList(0, (int) Math.ceil(ASIDE * people.size())));
        }
        return aside;
    }

    /** The logits of both heads for every window, as the engine would go through them. */
    double[][] logits(Viewing viewing) {
        List<Window> windows = viewing.windows();
        float[][] inputs = new float[windows.size()][];
        for (int step = 0; step < inputs.length; step++) {
            inputs[step] = ModelInput.of(windows.get(step).change(), scale, Standard.LIMIT);
        }
        List<double[][]> all = new ArrayList<>();
        for (Lstm net : nets) {
            all.add(net.new Pass(inputs).logits);
        }
        double[][] logits = new double[inputs.length][];
        for (int step = 0; step < inputs.length; step++) {
            int cluster = ModelInput.nearest(
                    centroids, inputs[step], windows.get(step).change());
            logits[step] = all.get(cluster)[step];
        }
        return logits;
    }
}
