package io.moodreel.server.imports.files;

import java.io.IOException;

/** A file that goes wrong for good somewhere inside; the message is a sentence that names the row and what to do. */
final class BrokenFileException extends IOException {
    BrokenFileException(String sentence) {
        super(sentence);
    }
}
