package io.moodreel.server.platform.personal;

import java.io.IOException;
import java.io.Writer;

/**
 * A file of a person's export beside the tables, in a form that other programs read.
 *
 * @param name within the export, folders with {@code /}
 */
public record PersonalFile(String name, Content content) {
    /** What stands in it. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Writer text) throws IOException;
    }
}
