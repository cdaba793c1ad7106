package io.moodreel.server.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who made a title, in the order of billing. */
public record Person(@Schema(required = true) String name, @Schema(required = true) Role role) {
    /** What somebody did. */
    public enum Role {
        DIRECTOR,
        CAST,
        AUTHOR
    }

    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person needs a name");
        }
    }
}
