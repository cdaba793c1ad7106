package io.moodreel.server.metadata.tmdb;

import com.fasterxml.jackson.databind.JsonNode;
import io.moodreel.server.metadata.source.Fields;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** The trailer among a film's videos: on YouTube, official ones first, trailers before teasers. */
final class TmdbTrailer {
    private static final Pattern YOUTUBE_KEY = Pattern.compile("[A-Za-z0-9_-]{11}");
    private static final Comparator<JsonNode> BEST_FIRST = Comparator.<JsonNode, Boolean>comparing(
                    video -> !Fields.line(video, "type").equals("Trailer"))
            .thenComparing(video -> !video.path("official").asBoolean(false));

    private TmdbTrailer() {}

    static Optional<String> of(JsonNode videos) {
        return Fields.items(videos, "results")
                .filter(TmdbTrailer::canBeWatched)
                .min(BEST_FIRST)
                .map(video -> "https://www.youtube.com/watch?v=" + Fields.line(video, "key"));
    }

    private static boolean canBeWatched(JsonNode video) {
        String type = Fields.line(video, "type");
        return Fields.line(video, "site").equals("YouTube")
                && (type.equals("Trailer") || type.equals("Teaser"))
                && YOUTUBE_KEY.matcher(Fields.line(video, "key")).matches();
    }
}
