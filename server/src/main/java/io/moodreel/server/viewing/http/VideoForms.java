package io.moodreel.server.viewing.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.viewing.ViewingConfig;
import io.moodreel.server.viewing.http.VideoView.CatalogItem;
import io.moodreel.server.viewing.media.ArrivedVideos;
import io.moodreel.server.viewing.media.FormFiles;
import io.moodreel.server.viewing.media.FormFiles.FormFile;
import io.moodreel.server.viewing.media.VideoFiles;
import io.moodreel.server.viewing.videos.Video;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Videos sent as forms. Thread-safe. */
@Singleton
class VideoForms {
    private final VideoFiles files;
    private final ArrivedVideos arrived;
    private final VideoWishes wishes;
    private final ViewingConfig config;
    private final ObjectMapper json;

    VideoForms(VideoFiles files, ArrivedVideos arrived, VideoWishes wishes, ViewingConfig config, ObjectMapper json) {
        this.files = files;
        this.arrived = arrived;
        this.wishes = wishes;
        this.config = config;
        this.json = json;
    }

    Video add(long user, InputStream body, String contentType) throws IOException {
        long most = config.largestVideo().asLongValue();
        try (FormFiles form = FormFiles.read(body, contentType, files.incoming(), most)) {
            FormFile file = form.files("file").stream()
                    .findFirst()
                    .orElseThrow(
                            () -> ProblemException.malformed("There is no video: the form needs a file named file."));
            String title = form.field("title").orElse(stem(file.name()));
            new FieldErrors()
                    .check("title", VideoWishes.objectionToTitle(title))
                    .throwIfAny();
            return arrived.keep(user, file.file(), title.strip(), wishes.titleId(item(form)));
        }
    }

    private @Nullable CatalogItem item(FormFiles form) throws IOException {
        Optional<String> text = form.field("catalog_item");
        return text.isEmpty() ? null : json.readValue(text.get(), CatalogItem.class);
    }

    /** The name of a file without what it ends in; its first characters when it is long. */
    static String stem(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String stem = dot > 0 ? last.substring(0, dot) : last;
        return stem.substring(0, Math.min(stem.length(), VideoWishes.LONGEST_TITLE));
    }
}
