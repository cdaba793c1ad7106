package io.moodreel.server.library;

import io.moodreel.server.catalog.TitleType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Kinds of title as the database names them. */
final class TypeNames {
    private TypeNames() {}

    /** The one kind, or all where none is given. */
    static List<String> of(@Nullable TitleType type) {
        return type == null
                ? Arrays.stream(TitleType.values()).map(TitleType::wireName).toList()
                : List.of(type.wireName());
    }
}
