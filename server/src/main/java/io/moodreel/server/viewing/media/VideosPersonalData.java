package io.moodreel.server.viewing.media;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.personal.PersonalData;
import io.moodreel.server.platform.personal.PersonalTable;
import io.moodreel.server.viewing.videos.Video;
import io.moodreel.server.viewing.videos.Videos;
import jakarta.inject.Singleton;
import java.util.List;

/** People's videos, told with the films they are; their files go with them. */
@Singleton
class VideosPersonalData implements PersonalData {
    private final Database database;
    private final Videos videos;
    private final VideoFiles files;
    private final Uploads uploads;

    VideosPersonalData(Database database, Videos videos, VideoFiles files, Uploads uploads) {
        this.database = database;
        this.videos = videos;
        this.files = files;
        this.uploads = uploads;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.ownedBy("video_uploads", "title, bytes, started_at"),
                new PersonalTable(
                        "videos",
                        """
                        SELECT v.id, v.title, v.kind, v.place, v.content_type, v.bytes, v.duration_ms, v.created_at,
                            t.title AS film
                        FROM videos v LEFT JOIN titles t ON t.id = v.title_id WHERE v.user_id = :user ORDER BY v.id
                        """,
                        "DELETE FROM videos WHERE user_id = :user"));
    }

    @Override
    public void erasing(long user) {
        List<Video> own = videos.ownedBy(user);
        List<String> onTheirWay = database.read(handle -> new UploadStore(handle).of(user));
        database.afterCommit(() -> {
            own.forEach(files::forget);
            uploads.forgetFiles(onTheirWay);
        });
    }
}
