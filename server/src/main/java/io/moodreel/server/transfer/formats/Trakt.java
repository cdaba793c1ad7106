package io.moodreel.server.transfer.formats;

import com.fasterxml.jackson.databind.JsonNode;
import io.moodreel.server.library.Shelf;
import io.moodreel.server.platform.http.Shown;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What Trakt's API and exports give of films: arrays of objects with a {@code movie} and one of {@code rated_at} with
 * {@code rating} 1–10, {@code watched_at} (history, one play each), {@code last_watched_at} or {@code plays} (watched),
 * {@code listed_at} (watchlist, favourites, lists; which of them the file's name tells). Series, seasons, episodes and people are left
 * out, and so is what says nothing of having seen: collections, comments, hidden films.
 */
final class Trakt {
    private static final int BEST = 10;
    private static final List<String> KINDS = List.of("movie", "show", "season", "episode", "person");
    private static final Pattern FAVOURITES = Pattern.compile("(?:lists-)?favorites.*\\.json");

    /** One play of the history. */
    private record Play(ToldTitle film, Instant at) {}

    private final TraktLists lists;
    private final Collected into;
    private final Problems problems;
    private final List<Play> plays = new ArrayList<>();

    Trakt(TraktLists lists, Collected into, Problems problems) {
        this.lists = lists;
        this.into = into;
        this.problems = problems;
    }

    static boolean recognises(JsonNode root) {
        return root.isArray() && (root.isEmpty() || KINDS.stream().anyMatch(root.path(0)::has));
    }

    /** One file; a long history comes in several. */
    void read(PlainFile file, JsonNode root) {
        for (int i = 0; i < root.size(); i++) {
            try {
                add(file, root.get(i), i + 1);
            } catch (BadCellException bad) {
                problems.add(new LineProblem(file.path() + ", entry " + (i + 1), bad.getMessage()));
            }
        }
    }

    private void add(PlainFile file, JsonNode entry, int place) throws BadCellException {
        if (!entry.has("movie")) {
            if (KINDS.stream().noneMatch(entry::has)) {
                throw new BadCellException("The entry has no movie. Export the file again.");
            }
            into.leaveOut();
            return;
        }
        ToldTitle film = film(entry.get("movie"));
        if (entry.has("rating")) {
            addRating(film, entry);
        } else if (entry.has("listed_at")) {
            into.add(film, listed(file, entry, place));
        } else if (entry.has("watched_at") || entry.has("last_watched_at") || entry.has("plays")) {
            addWatched(film, entry);
        } else {
            into.leaveOut();
        }
    }

    private void addRating(ToldTitle film, JsonNode entry) throws BadCellException {
        Instant rated = Cells.time("rated_at", entry.path("rated_at").asText(""));
        Double stars = Cells.stars("rating", entry.get("rating").asText(), BEST);
        if (stars != null) {
            into.add(film, new Told.Rated(stars, rated));
        }
        into.add(film, new Told.Shelved(Shelf.HISTORY, rated));
    }

    private Told listed(PlainFile file, JsonNode entry, int place) throws BadCellException {
        Instant at = Cells.time("listed_at", entry.get("listed_at").asText());
        Optional<TraktLists.About> list = lists.in(file);
        if (list.isPresent()) {
            TraktLists.About about = list.get();
            String note = entry.path("notes").isTextual() ? entry.get("notes").asText() : "";
            return new Told.Listed(
                    about.name(), about.description(), entry.path("rank").asInt(place), note.strip(), at);
        }
        return FAVOURITES.matcher(file.name()).matches() ? new Told.Liked(at) : new Told.Shelved(Shelf.WATCHLIST, at);
    }

    private void addWatched(ToldTitle film, JsonNode entry) throws BadCellException {
        boolean single = entry.has("watched_at");
        String name = single ? "watched_at" : "last_watched_at";
        Instant watched = Cells.time(name, entry.path(name).asText(""));
        if (single && watched != null) {
            plays.add(new Play(film, watched));
        }
        into.add(film, new Told.Shelved(Shelf.HISTORY, watched));
    }

    /** Adds the plays of all files to the diary: every one but a film's first is of a film seen before. */
    void addPlays() {
        plays.sort(Comparator.comparing(Play::at));
        Set<String> seen = new HashSet<>();
        for (Play play : plays) {
            boolean again = !seen.add(play.film().key());
            into.add(
                    play.film(),
                    new Told.Logged(
                            play.at().atZone(ZoneOffset.UTC).toLocalDate(), null, again, false, List.of(), "", null));
        }
    }

    private static ToldTitle film(JsonNode movie) throws BadCellException {
        String title = movie.path("title").asText("").strip();
        JsonNode known = movie.path("ids");
        Map<String, String> ids = new HashMap<>();
        Ids.put(ids, "tmdb", known.path("tmdb").asText(""));
        Ids.put(ids, "imdb", known.path("imdb").asText(""));
        if (title.isEmpty() && ids.isEmpty()) {
            throw new BadCellException(
                    "The movie is \"%s\": it has neither title nor ids.".formatted(Shown.shortened(movie.toString())));
        }
        String year = movie.path("year").asText("");
        return ToldTitle.film(
                title.isEmpty() ? ids.values().iterator().next() : title,
                Cells.year("year", year.equals("null") ? "" : year),
                ids);
    }
}
