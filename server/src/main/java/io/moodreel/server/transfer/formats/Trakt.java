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
import java.util.Set;

/**
 * What Trakt's API and exports give of films: arrays of objects with a {@code movie} and one of {@code rated_at} with
 * {@code rating} 1–10, {@code watched_at} (history, one play each), {@code last_watched_at} with {@code plays} (watched),
 * {@code listed_at} (watchlist). Series, seasons and episodes are left out.
 */
final class Trakt {
    private static final int BEST = 10;

    /** One play of the history. */
    private record Play(ToldTitle film, Instant at) {}

    private Trakt() {}

    static boolean recognises(JsonNode root) {
        if (!root.isArray()) {
            return false;
        }
        JsonNode first = root.path(0);
        return root.isEmpty() || first.has("movie") || first.has("show") || first.has("episode") || first.has("season");
    }

    static void read(PlainFile file, JsonNode root, Collected into, Problems problems) {
        List<Play> plays = new ArrayList<>();
        for (int i = 0; i < root.size(); i++) {
            try {
                read(root.get(i), into, plays);
            } catch (BadCellException bad) {
                problems.add(new LineProblem(file.path() + ", entry " + (i + 1), bad.getMessage()));
            }
        }
        addPlays(plays, into);
    }

    private static void read(JsonNode entry, Collected into, List<Play> plays) throws BadCellException {
        if (!entry.has("movie")) {
            if (!entry.has("show") && !entry.has("episode") && !entry.has("season")) {
                throw new BadCellException("The entry has no movie. Export the file again.");
            }
            into.leaveOut();
            return;
        }
        ToldTitle film = film(entry.get("movie"));
        if (entry.has("rating")) {
            Instant rated = Cells.time("rated_at", entry.path("rated_at").asText(""));
            Double stars = Cells.stars("rating", entry.get("rating").asText(), BEST);
            if (stars != null) {
                into.add(film, new Told.Rated(stars, rated));
            }
            into.add(film, new Told.Shelved(Shelf.HISTORY, rated));
            return;
        }
        if (entry.has("listed_at")) {
            into.add(
                    film,
                    new Told.Shelved(
                            Shelf.WATCHLIST,
                            Cells.time("listed_at", entry.get("listed_at").asText())));
            return;
        }
        boolean single = entry.has("watched_at");
        String name = single ? "watched_at" : "last_watched_at";
        Instant watched = Cells.time(name, entry.path(name).asText(""));
        if (single && watched != null) {
            plays.add(new Play(film, watched));
        }
        into.add(film, new Told.Shelved(Shelf.HISTORY, watched));
    }

    /** Every play but a film's first is one of a film seen before. */
    private static void addPlays(List<Play> plays, Collected into) {
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
