package io.moodreel.server.viewing.signals;

import io.moodreel.affect.signal.GsrUnit;
import io.moodreel.affect.signal.Sample;
import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.viewing.sessions.ViewingSession;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of a body (contract §8). A batch with one impossible sample is refused as a whole, and told which: a
 * client that sends such things should stop, not lose some of them unseen.
 */
final class SignalRules {
    /** More than any client collects in a minute. */
    static final int MOST_SAMPLES = 20_000;
    /** What clocks and networks may differ by. */
    static final Duration TOLERANCE = Duration.ofSeconds(5);
    /** How wrong a client's clock may be. */
    static final Duration WRONG_CLOCK = Duration.ofDays(1);
    /** Longer than any film, and a bound to what one sample from far away can close. */
    static final Duration LONGEST_SESSION = Duration.ofDays(1);

    private static final int MOST_TOLD = 20;
    private static final int MOST_PER_SECOND = 256;
    private static final double MOST_MICROSIEMENS = 100;
    /** What a converter of 24 bits can count to. */
    private static final double MOST_COUNTS = 16_777_215;

    private static final double LEAST_HR = 25;
    private static final double MOST_HR = 240;
    private static final double LEAST_IBI_MS = 200;
    private static final double MOST_IBI_MS = 2_500;

    private final ViewingSession session;
    private final long latestMs;

    /** @param nowMs our clock */
    private SignalRules(ViewingSession session, @Nullable Long sentMs, long nowMs) {
        this.session = session;
        this.latestMs = Math.max(nowMs, sentMs == null ? nowMs : sentMs) + TOLERANCE.toMillis();
    }

    /**
     * The samples of a batch, ordered by time.
     *
     * @throws ProblemException 413 when there are too many, 422 with the place of every impossible one
     */
    static List<Sample> check(ViewingSession session, SentSignals batch, long nowMs) {
        List<@Nullable SentSample> sent = batch.signals();
        if (sent == null) {
            throw ProblemException.invalid("signals", "is required: a list of {t_ms, gsr, hr, ibi_ms}");
        }
        if (sent.size() > MOST_SAMPLES) {
            throw ProblemException.tooLarge("The batch has %d samples; at most %d are read. Send them in parts."
                    .formatted(sent.size(), MOST_SAMPLES));
        }
        new FieldErrors()
                .check("sent_ms", objectionToClock(batch.sentMs(), nowMs))
                .throwIfAny();
        new SignalRules(session, batch.sentMs(), nowMs).checkEach(sent);
        List<Sample> samples = sent.stream()
                .map(SentSample::sample)
                .sorted(Comparator.comparingLong(Sample::tMs))
                .toList();
        checkRates(samples);
        return samples;
    }

    private static Optional<String> objectionToClock(@Nullable Long sentMs, long nowMs) {
        return sentMs == null || sentMs <= nowMs + WRONG_CLOCK.toMillis()
                ? Optional.empty()
                : Optional.of("must not be more than a day ahead of the server's clock, which says " + nowMs + ", was "
                        + sentMs + "; set the device's clock");
    }

    private void checkEach(List<@Nullable SentSample> sent) {
        FieldErrors errors = new FieldErrors();
        int told = 0;
        for (int i = 0; i < sent.size() && told < MOST_TOLD; i++) {
            String at = "signals[" + i + "]";
            SentSample sample = sent.get(i);
            if (sample == null || (sample.gsr() == null && sample.hr() == null && sample.ibiMs() == null)) {
                errors.check(at, Optional.of("must have gsr, hr or ibi_ms"));
                told++;
                continue;
            }
            told += note(errors, at + ".t_ms", objectionToTime(sample.tMs()))
                    + note(errors, at + ".gsr", objectionToGsr(sample.gsr()))
                    + note(errors, at + ".hr", range(sample.hr(), LEAST_HR, MOST_HR, "beats per minute"))
                    + note(errors, at + ".ibi_ms", range(sample.ibiMs(), LEAST_IBI_MS, MOST_IBI_MS, "ms"));
        }
        errors.throwIfAny();
    }

    private static int note(FieldErrors errors, String field, Optional<String> objection) {
        errors.check(field, objection);
        return objection.isPresent() ? 1 : 0;
    }

    private Optional<String> objectionToTime(@Nullable Long tMs) {
        if (tMs == null) {
            return Optional.of("is required: milliseconds since 1970");
        }
        if (tMs > latestMs) {
            return Optional.of("must not be in the future, was " + tMs + ", and now it is "
                    + (latestMs - TOLERANCE.toMillis())
                    + "; where the device's clock is ahead, send its time as sent_ms");
        }
        if (tMs < session.startMs()) {
            return Optional.of("must not be before the session's start, " + session.startMs() + ", was " + tMs);
        }
        return tMs - session.startMs() <= LONGEST_SESSION.toMillis()
                ? Optional.empty()
                : Optional.of("must be within a day of the session's start, " + session.startMs() + ", was " + tMs
                        + "; start another session");
    }

    private Optional<String> objectionToGsr(@Nullable Double gsr) {
        return session.gsrUnit() == GsrUnit.RAW
                ? range(gsr, 0, MOST_COUNTS, "device counts")
                : range(gsr, 0, MOST_MICROSIEMENS, "µS");
    }

    private static Optional<String> range(@Nullable Double value, double least, double most, String unit) {
        if (value == null || (value >= least && value <= most)) {
            return Optional.empty();
        }
        return Optional.of("must be %s to %s %s, was %s".formatted(shown(least), shown(most), unit, shown(value)));
    }

    private static String shown(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : "" + value;
    }

    /** More often than any sensor for these signals measures. */
    private static void checkRates(List<Sample> sorted) {
        for (Channel channel : Channel.ALL) {
            long[] times = sorted.stream()
                    .filter(sample -> !Double.isNaN(channel.of(sample)))
                    .mapToLong(Sample::tMs)
                    .distinct()
                    .toArray();
            for (int i = MOST_PER_SECOND; i < times.length; i++) {
                if (times[i] - times[i - MOST_PER_SECOND] < 990) {
                    throw ProblemException.invalid(
                            "signals",
                            "must have at most %d values of %s a second, had more from t_ms %d on"
                                    .formatted(MOST_PER_SECOND, channel.wireName(), times[i - MOST_PER_SECOND]));
                }
            }
        }
    }
}
