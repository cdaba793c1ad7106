package io.moodreel.server.metadata;

import io.moodreel.recommend.mood.QualityGate;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.metadata.source.Attribution;
import io.moodreel.server.metadata.source.MetadataSource;
import io.moodreel.server.metadata.source.SourceFailure;
import io.moodreel.server.metadata.source.SourceFailure.Kind;
import io.moodreel.server.metadata.source.SourceState;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A source that answers as it is told, and counts how often it is asked. */
public final class FakeSource implements MetadataSource {
    private final Source source;
    private final int turn;
    final AtomicInteger asked = new AtomicInteger();
    volatile List<SourceTitle> titles = List.of();
    volatile boolean fails;
    volatile @Nullable CountDownLatch mayAnswer;

    public FakeSource(Source source, int turn) {
        this.source = source;
        this.turn = turn;
    }

    /** Knows these films from now on. */
    public FakeSource knowing(String... names) {
        titles = Stream.of(names).map(name -> film(name, 8.0, 5_000)).toList();
        return this;
    }

    public FakeSource knowing(List<SourceTitle> films) {
        titles = films;
        return this;
    }

    public FakeSource failing() {
        fails = true;
        return this;
    }

    public SourceTitle film(String name, double average, long votes) {
        String id = source == Source.IMDB
                ? "tt%07d".formatted(Math.abs(name.hashCode() % 10_000_000))
                : "" + Math.abs(name.hashCode());
        return new SourceTitle(
                source,
                Map.of(source.scheme(), id),
                TitleFacts.builder(TitleType.MOVIE, name)
                        .year(2001)
                        .genres(List.of("Comedy"))
                        .languages(List.of("en"))
                        .votes(average, votes)
                        .build());
    }

    private List<SourceTitle> answer() throws SourceFailure {
        asked.incrementAndGet();
        CountDownLatch wait = mayAnswer;
        try {
            if (wait != null && !wait.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the test let nobody answer");
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        if (fails) {
            throw new SourceFailure(Kind.BROKEN, "It is broken.");
        }
        return titles;
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public TitleType type() {
        return TitleType.MOVIE;
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public int turn() {
        return turn;
    }

    @Override
    public Attribution attribution() {
        return new Attribution("Fake", "From a fake.", "https://fake.example");
    }

    @Override
    public SourceState state() {
        return SourceState.off("Fake");
    }

    @Override
    public List<SourceTitle> ofGenre(String genre, QualityGate gate) throws SourceFailure {
        return answer();
    }

    @Override
    public List<SourceTitle> search(String text) throws SourceFailure {
        return answer();
    }
}
