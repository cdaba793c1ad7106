package io.moodreel.server.annotations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of annotations.
 *
 * @param version 0 while nothing was ever written
 * @param changedAt null while nothing was ever written
 */
public record AnnotationSet(long version, @Nullable Instant changedAt, List<Annotation> annotations) {
    static final AnnotationSet EMPTY = new AnnotationSet(0, null, List.of());

    public AnnotationSet {
        annotations = List.copyOf(annotations);
    }
}
