package io.moodreel.training.signal;

import io.moodreel.affect.signal.GsrUnit;
import io.moodreel.affect.signal.Sample;
import io.moodreel.affect.signal.Segment;
import io.moodreel.affect.signal.SignalPipeline;
import io.moodreel.training.signal.Viewing.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * EEVR (Singh and others, NeurIPS 2024): skin conductance of 37 people during a rest and eight films each, with their own ratings of
 * valence and arousal, 1 to 5. Its times are minutes rounded to four digits, so that samples late in a session share stamps;
 * within a trial the rate is steady, and times are counted from it. Every trial makes two viewings: the film alone, and the
 * last minute of the rest before it.
 */
final class EevrFiles {
    /** 128 ms, by the number of samples and the times of all 333 trials (7.8 Hz ± 1 %, the rounding). */
    private static final int SAMPLE_MS = 128;

    private static final int REST_MS = 60_000;
    /** Long enough for the pipeline to see a gap between the rest and the film. */
    private static final int PAUSE_MS = 5_000;

    private EevrFiles() {}

    static List<Viewing> read(Path folder) {
        Map<String, double[]> ratings = ratings(folder.resolve("VADS.csv"));
        Map<String, Trial> trials = new LinkedHashMap<>();
        Tables.read(folder.resolve("Stimuli_EDA.csv"), row -> {
            String person = row.getField("Participant ID");
            String place = row.getField("Video_ID_number");
            trials.computeIfAbsent(
                            person + "/" + place,
                            _ -> new Trial(
                                    person, row.getField("VideoName"), Integer.parseInt(place), new ArrayList<>()))
                    .values
                    .add(Double.valueOf(row.getField("EDA")));
        });
        List<Viewing> viewings = new ArrayList<>();
        trials.forEach((key, trial) -> {
            double[] rating = ratings.get(key);
            if (rating == null) {
                throw new DataException("VADS.csv has no rating of participant/video " + key);
            }
            add(viewings, trial, Kind.FILM, trial.samples(0, 0), rating);
            Trial rest = trials.get(trial.person + "/0");
            if (rest != null && trial.place > 0) {
                List<Sample> samples =
                        new ArrayList<>(rest.samples(Math.max(0, rest.values.size() - REST_MS / SAMPLE_MS), 0));
                samples.addAll(trial.samples(0, REST_MS + PAUSE_MS));
                add(viewings, trial, Kind.REST_THEN_FILM, samples, rating);
            }
        });
        return viewings;
    }

    private static Map<String, double[]> ratings(Path file) {
        Map<String, double[]> ratings = new LinkedHashMap<>();
        Tables.read(
                file,
                row -> ratings.put(
                        row.getField("Participant ID") + "/" + row.getField("Video ID"),
                        new double[] {soft(row.getField("Valence")), soft(row.getField("Arousal"))}));
        return ratings;
    }

    /** A rating from 1 to 5 as a share from 0 to 1. */
    private static double soft(String rating) {
        return (Double.parseDouble(rating) - 1) / 4;
    }

    private static void add(List<Viewing> viewings, Trial trial, Kind kind, List<Sample> samples, double[] rating) {
        SignalPipeline pipeline = SignalPipeline.measuring(GsrUnit.MICROSIEMENS, 0);
        List<Window> windows = new ArrayList<>();
        for (Sample sample : samples) {
            for (Segment segment : pipeline.accept(sample)) {
                segment.change().ifPresent(change -> windows.add(new Window(change, rating[0], rating[1])));
            }
        }
        if (!windows.isEmpty()) {
            viewings.add(new Viewing("eevr-" + trial.person, trial.film, trial.place, kind, windows));
        }
    }

    private record Trial(String person, String film, int place, List<Double> values) {
        List<Sample> samples(int from, long startMs) {
            List<Sample> samples = new ArrayList<>();
            for (int i = from; i < values.size(); i++) {
                samples.add(new Sample(startMs + (long) (i - from) * SAMPLE_MS, values.get(i), Double.NaN, Double.NaN));
            }
            return samples;
        }
    }
}
