package io.moodreel.search.text;

/**
 * Says which state of which catalogue an index holds. Stored with every commit, so that a server that starts can tell
 * whether its index is up to date, behind, or somebody else's.
 *
 * @param catalogueId names the catalogue; not blank
 * @param revision the catalogue's revision, 0 or more
 */
public record IndexMarker(String catalogueId, long revision) {

    public IndexMarker {
        if (catalogueId.isBlank()) {
            throw new IllegalArgumentException("catalogueId is blank; it names the catalogue that was indexed");
        }
        if (revision < 0) {
            throw new IllegalArgumentException("revision is " + revision + "; it must be 0 or more");
        }
    }
}
