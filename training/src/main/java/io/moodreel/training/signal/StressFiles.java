package io.moodreel.training.signal;

import io.moodreel.affect.signal.Sample;
import io.moodreel.affect.signal.Segment;
import io.moodreel.affect.signal.SignalPipeline;
import io.moodreel.affect.signal.recording.E4Files;
import io.moodreel.affect.signal.recording.Recording;
import io.moodreel.training.signal.Viewing.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Stress-Predict (Iqbal and others 2022, Sensors 22:8135): an hour of an Empatica E4 from 34 people, every second labelled as stress task
 * or rest. Stress is taken for high arousal; of valence it says nothing here.
 */
final class StressFiles {
    /** What stands for a film; every session has the same tasks. */
    static final String TASKS = "stress tasks";

    private StressFiles() {}

    static List<Viewing> read(Path folder) {
        Map<Integer, Map<Long, Integer>> labels = new HashMap<>();
        Tables.read(
                folder.resolve("Processed_data/Improved_All_Combined_hr_rsp_binary.csv"),
                row -> labels.computeIfAbsent(Integer.parseInt(row.getField("Participant")), _ -> new HashMap<>())
                        .put(Long.parseLong(row.getField("Time(sec)")), Integer.parseInt(row.getField("Label"))));
        List<Viewing> viewings = new ArrayList<>();
        for (int person : labels.keySet().stream().sorted().toList()) {
            Path session = folder.resolve(String.format(Locale.ROOT, "Raw_data/S%02d", person));
            if (!Files.isDirectory(session)) {
                throw new DataException("there is no " + session);
            }
            viewings.add(viewing(person, E4Files.read(session), labels.get(person)));
        }
        return viewings;
    }

    private static Viewing viewing(int person, Recording recording, Map<Long, Integer> labels) {
        SignalPipeline pipeline = SignalPipeline.measuring(recording.unit(), recording.startMs());
        List<Window> windows = new ArrayList<>();
        for (Sample sample : recording.samples()) {
            for (Segment segment : pipeline.accept(sample)) {
                segment.change()
                        .ifPresent(change -> windows.add(new Window(change, Double.NaN, stress(segment, labels))));
            }
        }
        return new Viewing("stress-" + person, TASKS, 0, Kind.STRESS, windows);
    }

    /** What most of its seconds are labelled, NaN when they are not or are at odds. */
    private static double stress(Segment segment, Map<Long, Integer> labels) {
        int seconds = 0;
        int stressed = 0;
        for (long second = segment.startMs() / 1000; second < segment.endMs() / 1000; second++) {
            Integer label = labels.get(second);
            if (label != null) {
                seconds++;
                stressed += label;
            }
        }
        if (seconds == 0 || 2 * stressed == seconds) {
            return Double.NaN;
        }
        return 2 * stressed > seconds ? 1 : 0;
    }
}
