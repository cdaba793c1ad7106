package io.moodreel.server.viewing.http;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.platform.security.SignedUrls;
import io.moodreel.server.viewing.ViewingConfig;
import io.moodreel.server.viewing.http.VideoView.CatalogItem;
import io.moodreel.server.viewing.videos.Video;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows videos to a person: with addresses signed for them, and the films they are. Thread-safe. */
@Singleton
class VideoViews {
    private final Catalog catalog;
    private final SignedUrls urls;
    private final ViewingConfig config;

    VideoViews(Catalog catalog, SignedUrls urls, ViewingConfig config) {
        this.catalog = catalog;
        this.urls = urls;
        this.config = config;
    }

    VideoView of(Video video, long user) {
        return all(List.of(video), user).getFirst();
    }

    List<VideoView> all(List<Video> videos, long user) {
        List<Long> titles = videos.stream()
                .map(Video::titleId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, Title> byId =
                catalog.inOrder(titles).stream().collect(Collectors.toMap(Title::id, Function.identity()));
        return videos.stream().map(video -> view(video, byId, user)).toList();
    }

    private VideoView view(Video video, Map<Long, Title> titles, long user) {
        return VideoView.of(
                video,
                user,
                video.hasFile() ? signed(video, "stream", user) : null,
                video.hasPoster() ? signed(video, "poster", user) : null,
                item(video.titleId() == null ? null : titles.get(video.titleId())));
    }

    private String signed(Video video, String what, long user) {
        return urls.sign("/api/videos/" + video.id() + "/" + what, user, config.streamAddress());
    }

    private static @Nullable CatalogItem item(@Nullable Title title) {
        return title == null ? null : new CatalogItem(title.facts().type().wireName(), title.id());
    }
}
