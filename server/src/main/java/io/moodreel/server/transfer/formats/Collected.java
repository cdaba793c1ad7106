package io.moodreel.server.transfer.formats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the files of one library tell, put together by title. The same thing told twice – a rating that stands in the
 * ratings and in the diary, a diary entry among the reviews – becomes one. Used by one thread.
 */
final class Collected {
    /** Enough for a long life; more is no person's library. */
    static final int MOST_TITLES = 50_000;

    private final Map<String, ToldTitle> titles = new LinkedHashMap<>();
    private final Map<String, List<Told>> told = new HashMap<>();
    private int leftOut;

    void add(ToldTitle title, Told thing) {
        String key = title.key();
        titles.putIfAbsent(key, title);
        List<Told> known = told.computeIfAbsent(key, absent -> new ArrayList<>());
        for (int i = 0; i < known.size(); i++) {
            Optional<Told> one = merged(known.get(i), thing);
            if (one.isPresent()) {
                known.set(i, one.get());
                return;
            }
        }
        known.add(thing);
    }

    /** The same without putting things together: what comes from Moodreel is as it is meant. */
    void addAsItIs(ToldTitle title, Told thing) {
        titles.putIfAbsent(title.key(), title);
        told.computeIfAbsent(title.key(), absent -> new ArrayList<>()).add(thing);
    }

    void leaveOut() {
        leftOut++;
    }

    boolean isEmpty() {
        return titles.isEmpty();
    }

    LibraryFile of(LibrarySource source, String file) throws UnreadableFileException {
        if (titles.size() > MOST_TITLES) {
            throw new UnreadableFileException(
                    file,
                    "The file has %,d titles; at most %,d are taken at once. Send it in parts."
                            .formatted(titles.size(), MOST_TITLES));
        }
        List<ToldEntry> entries = titles.entrySet().stream()
                .map(entry -> new ToldEntry(entry.getValue(), told.get(entry.getKey())))
                .toList();
        return new LibraryFile(source, entries, leftOut);
    }

    /** Empty where these are two things. */
    private static Optional<Told> merged(Told one, Told other) {
        return switch (one) {
            case Told.Rated rated when other instanceof Told.Rated again -> Optional.of(newer(rated, again));
            case Told.Shelved shelved
            when other instanceof Told.Shelved again && shelved.shelf() == again.shelf() ->
                Optional.of(new Told.Shelved(shelved.shelf(), earlier(shelved.at(), again.at())));
            case Told.Liked liked
            when other instanceof Told.Liked again -> Optional.of(new Told.Liked(earlier(liked.at(), again.at())));
            case Told.Logged logged
            when other instanceof Told.Logged again && logged.on().equals(again.on()) ->
                Optional.of(together(logged, again));
            case Told.Listed listed
            when other instanceof Told.Listed again && listed.list().equals(again.list()) -> Optional.of(listed);
            case Told.Rated _, Told.Shelved _, Told.Liked _, Told.Logged _, Told.Listed _ -> Optional.empty();
        };
    }

    private static Told.Rated newer(Told.Rated one, Told.Rated other) {
        Instant first = one.at();
        Instant second = other.at();
        return second != null && (first == null || second.isAfter(first)) ? other : one;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static Told.Logged together(Told.Logged one, Told.Logged other) {
        LocalDate on = one.on();
        List<String> tags = Stream.concat(one.tags().stream(), other.tags().stream())
                .distinct()
                .toList();
        return new Told.Logged(
                on,
                one.rating() == null ? other.rating() : one.rating(),
                one.again() || other.again(),
                one.liked() || other.liked(),
                tags,
                one.review().isEmpty() ? other.review() : one.review(),
                one.mood());
    }
}
