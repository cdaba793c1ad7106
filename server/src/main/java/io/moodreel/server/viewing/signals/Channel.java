package io.moodreel.server.viewing.signals;

import io.moodreel.affect.signal.Sample;
import java.util.List;

/** What is measured of a body. */
enum Channel {
    GSR("gsr"),
    HR("hr"),
    IBI("ibi_ms");

    static final List<Channel> ALL = List.of(values());

    private final String wireName;

    Channel(String wireName) {
        this.wireName = wireName;
    }

    String wireName() {
        return wireName;
    }

    /** NaN where the sample has nothing. */
    double of(Sample sample) {
        return switch (this) {
            case GSR -> sample.gsr();
            case HR -> sample.hr();
            case IBI -> sample.ibiMs();
        };
    }

    /** The sample without this channel. */
    Sample removedFrom(Sample sample) {
        return switch (this) {
            case GSR -> new Sample(sample.tMs(), Double.NaN, sample.hr(), sample.ibiMs());
            case HR -> new Sample(sample.tMs(), sample.gsr(), Double.NaN, sample.ibiMs());
            case IBI -> new Sample(sample.tMs(), sample.gsr(), sample.hr(), Double.NaN);
        };
    }
}
