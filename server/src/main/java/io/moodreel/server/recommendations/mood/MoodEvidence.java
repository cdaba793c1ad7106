package io.moodreel.server.recommendations.mood;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.Crowd;
import io.moodreel.recommend.mood.Evidence;
import io.moodreel.recommend.mood.EvidenceBuilder;
import io.moodreel.recommend.mood.LearnedFit;
import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.recommend.mood.MoodModel;
import io.moodreel.server.accounts.consents.ConsentDecided;
import io.moodreel.server.accounts.consents.Purpose;
import io.moodreel.server.library.Activity;
import io.moodreel.server.library.Library;
import io.moodreel.server.library.LibraryFollower;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.footprint.MemoryHolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What people's activities say about moods: each person's evidence, and everybody's together. Nothing of it is stored:
 * it is read from the activities, a person's anew whenever they did something, so that what was taken back, and who was
 * deleted, leaves no trace. Thread-safe.
 *
 * <p>Who declined to be learned from is not.
 */
@ApplicationScoped
class MoodEvidence implements LibraryFollower, MemoryHolder {
    /** Where other processes write too, nobody tells of what they did: a person's is then read anew after so long. */
    private static final Duration OTHERS_MAY_WRITE = Duration.ofSeconds(5);

    private static final int BYTES_PER_PERSON_BESIDES = 100;

    private static final int STRIPES = 64;

    /** A person's evidence and when it was read. */
    record Known(Evidence evidence, Instant readAt) {}

    private final Library library;
    private final TitleGenres genres;
    private final Declined declined;
    private final Database database;
    private final Clock clock;
    private final MoodModel model = new MoodModel();
    /** Whose evidence in memory is older than what they did. */
    private final Set<Long> outdated = ConcurrentHashMap.newKeySet();
    /** Who did something while everything was read: it may have missed that. */
    private final Set<Long> sinceReading = ConcurrentHashMap.newKeySet();

    /** One for every 64th person: two readings of one person's must not overtake each other. */
    private final ReentrantLock[] reading =
            IntStream.range(0, STRIPES).mapToObj(stripe -> new ReentrantLock()).toArray(ReentrantLock[]::new);

    private final ReentrantLock lock = new ReentrantLock();
    private Map<Long, Known> people = new HashMap<>();
    private Crowd crowd = new Crowd();
    private volatile boolean complete;

    MoodEvidence(Library library, TitleGenres genres, Declined declined, Database database, Clock clock) {
        this.library = library;
        this.genres = genres;
        this.declined = declined;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void changed(long userId) {
        outdated.add(userId);
        sinceReading.add(userId);
    }

    void decided(@Observes ConsentDecided decision) {
        if (decision.purpose() == Purpose.LEARNING) {
            changed(decision.user());
        }
    }

    /** What one person's activities say, as they are in the database now. */
    Evidence of(long userId) {
        Known known = known(userId);
        if (known == null) {
            boolean hasNone = complete && !database.isShared() && !outdated.contains(userId);
            return hasNone ? Evidence.NONE : readAnew(userId);
        }
        return isFresh(userId, known) ? known.evidence() : readAnew(userId);
    }

    private @Nullable Known known(long userId) {
        lock.lock();
        try {
            return people.get(userId);
        } finally {
            lock.unlock();
        }
    }

    private boolean isFresh(long userId, Known known) {
        if (outdated.contains(userId)) {
            return false;
        }
        return !database.isShared() || known.readAt().plus(OTHERS_MAY_WRITE).isAfter(clock.instant());
    }

    LearnedFit fit(Mood mood, MoodMode mode, Evidence own, ToDoubleFunction<String> usualShare) {
        lock.lock();
        try {
            return model.fit(mood, mode, crowd, own, usualShare);
        } finally {
            lock.unlock();
        }
    }

    /** Reads what is outdated; everything, as long as that has not been done. */
    void catchUp() {
        if (!complete) {
            readAll();
        }
        outdated.forEach(this::readAnew);
    }

    private Evidence readAnew(long userId) {
        ReentrantLock own = reading[Math.floorMod(userId, STRIPES)];
        own.lock();
        try {
            // first: whatever happens from here on makes it outdated again
            outdated.remove(userId);
            Known read = new Known(read(userId), clock.instant());
            put(userId, read);
            return read.evidence();
        } catch (RuntimeException notRead) {
            outdated.add(userId);
            throw notRead;
        } finally {
            own.unlock();
        }
    }

    private Evidence read(long userId) {
        if (declined.contains(userId)) {
            return Evidence.NONE;
        }
        return evidence(library.activities(userId));
    }

    private void put(long userId, Known after) {
        lock.lock();
        try {
            Known before = people.get(userId);
            crowd.replace(before == null ? Evidence.NONE : before.evidence(), after.evidence());
            if (after.evidence().isEmpty() && !database.isShared()) {
                people.remove(userId);
                return;
            }
            people.put(userId, after);
        } finally {
            lock.unlock();
        }
    }

    private Evidence evidence(List<Activity> activities) {
        Map<Long, List<String>> genresByTitle = genres.of(activities);
        EvidenceBuilder builder = model.evidenceAt(clock.instant());
        Reactions.of(activities, title -> genresByTitle.getOrDefault(title, List.of()))
                .forEach(builder::add);
        return builder.build();
    }

    /** Reads everything anew: at the start, and now and then, since what is old loses weight. */
    void readAll() {
        sinceReading.clear();
        EverybodysReading everybody = new EverybodysReading(clock.instant(), declined.everybody(), this::evidence);
        library.forEachPersonsActivity(everybody::add);
        everybody.finish();
        lock.lock();
        try {
            people = everybody.people();
            crowd = everybody.crowd();
            complete = true;
        } finally {
            lock.unlock();
        }
        outdated.addAll(sinceReading);
    }

    @Override
    public Map<String, Long> heldBytes() {
        lock.lock();
        try {
            long bytes = people.values().stream()
                    .mapToLong(known -> known.evidence().bytes() + BYTES_PER_PERSON_BESIDES)
                    .sum();
            return Map.of("mood evidence", bytes);
        } finally {
            lock.unlock();
        }
    }
}
