package io.moodreel.server.transfer.review;

import io.moodreel.server.transfer.formats.ToldEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title that a file names.
 *
 * @param place in the file, from 0
 * @param candidates ours that it may be, likeliest first
 * @param titleId ours that it is; null while that is not decided
 * @param applied whether what is told about it stands in the library
 */
public record ImportTitle(
        int place,
        ToldEntry entry,
        TitleDecision decision,
        List<Long> candidates,
        @Nullable Long titleId,
        boolean applied) {
    public ImportTitle {
        candidates = List.copyOf(candidates);
    }
}
