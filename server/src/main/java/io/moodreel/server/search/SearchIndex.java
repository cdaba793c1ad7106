package io.moodreel.server.search;

import io.moodreel.search.text.DamagedIndexException;
import io.moodreel.search.text.IndexMarker;
import io.moodreel.search.text.ListFacts;
import io.moodreel.search.text.TitleDocument;
import io.moodreel.search.text.TitleIndex;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Person;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The full-text index on disk, kept in step with the catalogue by revision.
 *
 * <p>The index remembers which catalogue it was made from and up to which revision; whatever is newer is added, and an
 * index that is damaged, of another catalogue or ahead of it is made anew. When a change fails – the disk is full – the
 * index goes back to what it knew, and searches are answered from that. One thread may catch up at a time; searching
 * is safe from any.
 */
final class SearchIndex implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SearchIndex.class);
    private static final int BATCH = 500;
    /** A large import, or an index made anew, shows in lists and searches in steps of so many titles. */
    private static final int MOST_UNCOMMITTED = 50_000;
    /** Sources without a popularity of their own: 2,000 votes weigh about as much as a well-known film at TMDB. */
    private static final double POPULARITY_PER_VOTE = 0.01;

    private final Catalog catalog;
    private final String catalogueId;
    private final TitleIndex index;
    private volatile long revision;
    private boolean failed;

    SearchIndex(Catalog catalog, Path directory) {
        this.catalog = catalog;
        this.catalogueId = catalog.catalogueId();
        this.index = open(directory);
        this.revision = usableRevision();
    }

    private static TitleIndex open(Path directory) {
        try {
            return TitleIndex.open(directory);
        } catch (DamagedIndexException damaged) {
            LOG.warnf("The search index was damaged and is made anew (%s)", damaged.getMessage());
            return TitleIndex.openOrRecreate(directory);
        }
    }

    private long usableRevision() {
        Optional<IndexMarker> marker = index.marker();
        boolean ours = marker.filter(found -> found.catalogueId().equals(catalogueId))
                .filter(found -> found.revision() <= catalog.revision())
                .isPresent();
        if (ours) {
            return marker.orElseThrow().revision();
        }
        index.clear();
        return 0;
    }

    /** The revision up to which the index knows the catalogue. */
    long revision() {
        return revision;
    }

    /** Adds what is newer than the index; true if there was anything. May be tried again when it fails. */
    boolean catchUp() {
        if (failed) {
            index.reopen();
            revision = usableRevision();
        }
        failed = true;
        boolean added = addNewer();
        failed = false;
        return added;
    }

    private boolean addNewer() {
        long before = revision;
        long reached = before;
        int uncommitted = 0;
        List<Title> changed = catalog.changedAfter(reached, BATCH);
        while (!changed.isEmpty()) {
            index.put(changed.stream().map(SearchIndex::document).toList());
            reached = changed.getLast().revision();
            uncommitted += changed.size();
            if (uncommitted >= MOST_UNCOMMITTED) {
                commit(reached);
                uncommitted = 0;
            }
            changed = catalog.changedAfter(reached, BATCH);
        }
        if (uncommitted > 0) {
            commit(reached);
        }
        return reached > before;
    }

    private void commit(long reached) {
        index.commit(new IndexMarker(catalogueId, reached));
        revision = reached;
    }

    TitleIndex titles() {
        return index;
    }

    private static TitleDocument document(Title title) {
        TitleFacts facts = title.facts();
        return new TitleDocument(
                title.id(),
                facts.type().wireName(),
                facts.title(),
                facts.originalTitle(),
                facts.year(),
                facts.genres(),
                facts.people().stream().map(Person::name).toList(),
                facts.keywords(),
                facts.overview(),
                facts.popularity() > 0 ? facts.popularity() : facts.voteCount() * POPULARITY_PER_VOTE,
                new ListFacts(
                        TitleKey.of(facts.title()),
                        facts.languages(),
                        facts.voteAverage(),
                        facts.voteCount(),
                        facts.weightedRating(),
                        facts.runtimeMinutes(),
                        facts.pages()));
    }

    @Override
    public void close() {
        index.close();
    }
}
