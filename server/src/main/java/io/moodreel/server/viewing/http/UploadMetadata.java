package io.moodreel.server.viewing.http;

import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.viewing.http.VideoView.CatalogItem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a tus client tells of a file: pairs of a key and base64, between commas. Of them {@code title} (or, as tus clients call
 * it by themselves, {@code filename}), {@code item_type} and {@code item_id} are read.
 */
record UploadMetadata(@Nullable String title, @Nullable CatalogItem item) {
    static UploadMetadata read(@Nullable String header) {
        Map<String, String> values = new HashMap<>();
        for (String pair : header == null ? new String[0] : header.split(",")) {
            String[] parts = pair.strip().split(" ");
            if (parts.length == 2) {
                values.put(parts[0], decoded(parts[1]));
            }
        }
        String title = values.get("title");
        if (title == null && values.containsKey("filename")) {
            title = VideoForms.stem(values.get("filename"));
        }
        String type = values.get("item_type");
        return new UploadMetadata(title, type == null ? null : new CatalogItem(type, id(values.get("item_id"))));
    }

    private static @Nullable Long id(@Nullable String text) {
        return text == null || !text.matches("\\d{1,18}") ? null : Long.valueOf(text);
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw ProblemException.malformed("The values of Upload-Metadata must be base64.");
        }
    }
}
