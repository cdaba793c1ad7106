package io.moodreel.server.catalog;

/** Something that is made from the catalogue and kept in step with it. */
public interface CatalogFollower {
    /** Titles have changed. Called on the thread that changed them; returns at once. */
    void changed();

    /**
     * Returns once the follower knows the catalogue as it was when this was called.
     *
     * @throws RuntimeException if it cannot now; it goes on trying
     */
    void catchUp();
}
