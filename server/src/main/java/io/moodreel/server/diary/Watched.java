package io.moodreel.server.diary;

import io.moodreel.affect.Mood;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry without its words, for who reads a whole diary: what was watched or read on which day, and how it was rated. */
public record Watched(
        long titleId, LocalDate watchedOn, @Nullable Double rating, boolean rewatch, @Nullable Mood mood) {}
