package io.moodreel.server.metadata.source;

import io.moodreel.recommend.mood.QualityGate;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleType;
import java.util.List;

/** One place that knows titles. Every bean of this type that is configured is asked. Thread-safe; callers block. */
public interface MetadataSource {
    /** As the catalogue knows it. */
    Source source();

    /** What it knows. */
    TitleType type();

    /** Whether the operator has set it up; the others are never asked. */
    boolean isConfigured();

    /** Among those that know the same, the one with the smaller number is asked first. */
    int turn();

    Attribution attribution();

    SourceState state();

    /** Titles of a genre as the catalogue names it, that pass the gate or a relaxation of it, best known first. */
    List<SourceTitle> ofGenre(String genre, QualityGate gate) throws SourceFailure;

    /** Titles by words, best match first. */
    List<SourceTitle> search(String text) throws SourceFailure;
}
