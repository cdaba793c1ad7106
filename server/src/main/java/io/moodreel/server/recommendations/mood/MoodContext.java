package io.moodreel.server.recommendations.mood;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.Evidence;
import io.moodreel.recommend.mood.LearnedFit;
import io.moodreel.recommend.mood.MoodMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a mood asks for, as people have taught it, for other recommendations. What somebody did a moment ago shows in
 * their next answer; what others did, within a minute. Thread-safe.
 */
@ApplicationScoped
public class MoodContext {
    private static final long MOST_FITS = 10_000;
    private static final Duration OTHERS_MAY_WAIT = Duration.ofMinutes(1);

    private record Asked(Mood mood, MoodMode mode, OptionalLong userId) {}

    /** A fit and the person's evidence it was made from, compared by identity. */
    private record Made(Evidence own, LearnedFit fit) {}

    private final MoodEvidence evidence;
    private final UsualShares usualShares;
    private final Cache<Asked, Made> fits = Caffeine.newBuilder()
            .maximumSize(MOST_FITS)
            .expireAfterWrite(OTHERS_MAY_WAIT)
            .build();

    MoodContext(MoodEvidence evidence, UsualShares usualShares) {
        this.evidence = evidence;
        this.usualShares = usualShares;
    }

    /**
     * How well genres suit somebody now.
     *
     * @param mood empty when it is none of the six
     * @param userId empty for a guest: what everybody has taught
     */
    public MoodTaste taste(Optional<Mood> mood, MoodMode mode, OptionalLong userId) {
        return new MoodTaste(mood, mode, learned(mood, mode, userId));
    }

    /** The same with the genres to ask for. */
    LearnedFit learned(Optional<Mood> mood, MoodMode mode, OptionalLong userId) {
        if (mood.isEmpty()) {
            return LearnedFit.prior(mood, mode);
        }
        Evidence own = userId.isPresent() ? evidence.of(userId.getAsLong()) : Evidence.NONE;
        // whoever has shown nothing yet is told what guests are told: one answer for all of them
        Asked asked = new Asked(mood.get(), mode, own.isEmpty() ? OptionalLong.empty() : userId);
        Made made = fits.getIfPresent(asked);
        if (made == null || made.own() != own) {
            made = new Made(own, evidence.fit(asked.mood(), mode, own, usualShares::of));
            fits.put(asked, made);
        }
        return made.fit();
    }

    /** Forgets what was worked out, so that the next answers know everything at once. */
    void refresh() {
        evidence.catchUp();
        fits.invalidateAll();
    }
}
