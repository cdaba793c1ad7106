package io.moodreel.server.catalog;

import io.moodreel.server.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The catalogue of films and books, for other features. Thread-safe; what it has accepted is durable. */
@ApplicationScoped
public class Catalog {
    private final Database database;
    private final List<CatalogFollower> followers = new CopyOnWriteArrayList<>();

    public Catalog(Database database) {
        this.database = database;
    }

    /**
     * Merges what a source tells into the catalogue, all or nothing.
     *
     * <p>A title is recognised by the source's own id, then by any id it shares, then by normalised title and year when
     * exactly one known title has them and no id contradicts.
     */
    public MergeCounts merge(List<SourceTitle> batch) {
        MergeCounts counts = database.write(handle -> new TitleMerger(handle, batch).merge());
        if (counts.added() + counts.updated() > 0) {
            database.afterCommit(() -> followers.forEach(CatalogFollower::changed));
        }
        return counts;
    }

    /** Tells {@code follower} of every change from now on. */
    public void addFollower(CatalogFollower follower) {
        followers.add(follower);
    }

    /** Ends what {@link #addFollower} began. */
    public void removeFollower(CatalogFollower follower) {
        followers.remove(follower);
    }

    /** Returns once every follower knows the catalogue as it is now. */
    public void awaitFollowers() {
        followers.forEach(CatalogFollower::catchUp);
    }

    /** Our ids of those {@code values} that are known under {@code scheme}. */
    public Map<String, Long> idsByScheme(TitleType type, String scheme, Collection<String> values) {
        return database.read(handle -> new TitleIdStore(handle).find(type, scheme, values));
    }

    /** The titles of a kind whose {@link TitleKey} is one of these. */
    public List<Namesake> namesakes(TitleType type, Collection<String> titleKeys) {
        return database.read(handle -> new TitleStore(handle).namesakes(type, titleKeys));
    }

    /** The title with this id, with its ids elsewhere; empty when there is none. */
    public Optional<Title> find(long id) {
        return database.read(handle -> new TitleStore(handle).find(id));
    }

    /** The titles with these ids in the order asked for; unknown ids are left out. */
    public List<Title> inOrder(List<Long> ids) {
        return database.read(handle -> new TitleStore(handle).inOrder(ids));
    }

    /** Up to {@code limit} titles changed after {@code revision}, oldest change first. */
    public List<Title> changedAfter(long revision, int limit) {
        return database.read(handle -> new TitleStore(handle).changedAfter(revision, limit));
    }

    /** Gives every title once, as the catalogue was at one moment whatever is changed meanwhile; constant memory. */
    public void forEach(Consumer<Title> reader) {
        database.read(handle -> {
            new TitleStore(handle).forEach(reader);
            return true;
        });
    }

    /** The revision of the latest change, 0 before the first. */
    public long revision() {
        return database.read(handle -> new TitleStore(handle).revision());
    }

    /** Whether other processes may change it, without this one's followers being told. */
    public boolean mayChangeElsewhere() {
        return database.isShared();
    }

    /** Names this catalogue's history; another database, or a new one, has another. */
    public String catalogueId() {
        return database.write(handle -> new TitleStore(handle).catalogueId());
    }

    /** Whether there is no title at all. */
    public boolean isEmpty() {
        return database.read(handle -> new TitleStore(handle).isEmpty());
    }
}
