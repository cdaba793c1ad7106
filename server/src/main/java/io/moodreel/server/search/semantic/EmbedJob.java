package io.moodreel.server.search.semantic;

import io.moodreel.search.embedding.EmbedderUnavailableException;
import io.moodreel.search.embedding.TitleText;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Person;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.JobContext;
import io.moodreel.server.jobs.JobFailedException;
import io.moodreel.server.jobs.JobHandler;
import io.moodreel.server.jobs.JobSummary;
import io.moodreel.server.jobs.Progress;
import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.digest.Sha256;
import io.moodreel.server.search.semantic.EmbeddingStore.Embedding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Gives every title that has none, or whose text has changed, a vector. Gives way to every other job, and to requests. What
 * is done is in the database at once, so that a run that is cut off loses nothing but its last few titles.
 */
@ApplicationScoped
class EmbedJob implements JobHandler {
    static final String KIND = "embed";
    /** Looked at together. */
    private static final int BATCH = 512;
    /** Embedded and written together at most, or a second's work, so that a cancelled job ends soon. */
    private static final int PART = 32;

    private static final long PART_NANOS = 1_000_000_000;
    /** Far longer than a part takes: a process that is not heard of for so long does not embed any more. */
    private static final Duration TURN = Duration.ofMinutes(3);

    private final Catalog catalog;
    private final Database database;
    private final DataFolder folder;
    private final Embedder embedder;
    private final TitleVectors vectors;
    private final Clock clock;

    EmbedJob(
            Catalog catalog,
            Database database,
            DataFolder folder,
            Embedder embedder,
            TitleVectors vectors,
            Clock clock) {
        this.catalog = catalog;
        this.database = database;
        this.folder = folder;
        this.embedder = embedder;
        this.vectors = vectors;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean givesWay() {
        return true;
    }

    @Override
    public void validate(Map<String, String> parameters) throws InvalidJobException {
        if (!parameters.isEmpty()) {
            String name = parameters.keySet().iterator().next();
            throw new InvalidJobException(name, "is no parameter of embedding: it takes none");
        }
    }

    @Override
    public JobSummary run(JobContext context) throws JobFailedException {
        if (!takeTurn()) {
            return new JobSummary("Another process embeds the titles.", Map.of());
        }
        Run run = new Run(context);
        try {
            run.all();
        } catch (EmbedderUnavailableException impossible) {
            throw new JobFailedException(impossible.getMessage(), impossible);
        } finally {
            database.change(handle -> new EmbeddingStore(handle).endTurn(folder.id()));
        }
        return run.summary();
    }

    private boolean takeTurn() {
        return database.write(handle -> new EmbeddingStore(handle).takeTurn(folder.id(), clock.instant(), TURN));
    }

    /** What of a title is embedded. */
    static String text(TitleFacts facts) {
        return TitleText.of(
                facts.title(),
                facts.overview(),
                facts.genres(),
                facts.keywords(),
                facts.people().stream().map(Person::name).toList());
    }

    static String hash(String text) {
        String digest = Sha256.hex(text);
        // half of it: a chance of 2^-128 that a changed text goes unnoticed
        return digest.substring(0, digest.length() / 2);
    }

    /** A title that is to be embedded. */
    private record Wanted(Title title, String text, String hash) {}

    /** One run of the job. */
    private final class Run {
        private final JobContext context;
        private final long total;
        private final SpareTime spareTime = SpareTime.ofThisProcess();
        private final long start = System.nanoTime();
        private long embedded;
        private long unchanged;

        Run(JobContext context) {
            this.context = context;
            this.total = database.read(handle -> new EmbeddingStore(handle).countStale(embedder.model()));
        }

        void all() {
            tell();
            List<Long> ids = next(0);
            while (!ids.isEmpty()) {
                List<Wanted> wanted = wanted(catalog.inOrder(ids));
                int done = 0;
                while (done < wanted.size()) {
                    context.checkCancelled();
                    done += embed(wanted.subList(done, Math.min(wanted.size(), done + PART)));
                    tell();
                }
                context.checkCancelled();
                ids = next(ids.getLast());
            }
        }

        private List<Long> next(long after) {
            return database.read(handle -> new EmbeddingStore(handle).stale(embedder.model(), after, BATCH));
        }

        /** Those of the titles whose text is another than the one that was embedded. */
        private List<Wanted> wanted(List<Title> titles) {
            Map<Long, String> known = database.read(handle -> new EmbeddingStore(handle)
                    .textHashes(embedder.model(), titles.stream().map(Title::id).toList()));
            List<Wanted> wanted = new ArrayList<>();
            Map<Long, Long> stillTrue = new HashMap<>();
            for (Title title : titles) {
                String text = text(title.facts());
                String hash = hash(text);
                if (hash.equals(known.get(title.id()))) {
                    stillTrue.put(title.id(), title.revision());
                } else {
                    wanted.add(new Wanted(title, text, hash));
                }
            }
            database.change(handle -> new EmbeddingStore(handle).stillTrue(stillTrue));
            unchanged += stillTrue.size();
            return wanted;
        }

        /** The first of the part, at least one; how many. */
        private int embed(List<Wanted> part) {
            long begun = System.nanoTime();
            List<Embedding> embeddings = new ArrayList<>();
            for (Wanted wanted : part) {
                long started = System.nanoTime();
                if (!embeddings.isEmpty() && started - begun > PART_NANOS) {
                    break;
                }
                float[] vector = embedder.title(wanted.text());
                giveWay(spareTime.restAfter(System.nanoTime() - started));
                embeddings.add(new Embedding(
                        wanted.title().id(),
                        embedder.model(),
                        wanted.hash(),
                        wanted.title().revision(),
                        PackedVector.pack(vector)));
            }
            database.change(handle -> {
                EmbeddingStore store = new EmbeddingStore(handle);
                store.put(embeddings);
                store.takeTurn(folder.id(), clock.instant(), TURN);
            });
            embedded += embeddings.size();
            vectors.catchUp();
            return embeddings.size();
        }

        /** Whoever waits for an answer goes first. */
        private void giveWay(long nanos) {
            // an interrupted thread does not park, and the job's next check ends it
            LockSupport.parkNanos(nanos);
        }

        private void tell() {
            context.progress(new Progress(embedded + unchanged, total, "titles"));
        }

        JobSummary summary() {
            Map<String, Long> counts = new LinkedHashMap<>();
            counts.put("embedded", embedded);
            counts.put("unchanged", unchanged);
            String sentence = String.format(
                    Locale.ROOT, "Embedded %,d titles in %.0f s.", embedded, (System.nanoTime() - start) / 1e9);
            return new JobSummary(sentence, counts);
        }
    }
}
