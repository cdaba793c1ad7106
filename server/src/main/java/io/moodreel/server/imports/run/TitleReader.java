package io.moodreel.server.imports.run;

import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.imports.cells.RejectedRowException;
import java.util.Optional;

/**
 * A row's title; nothing when the row is to be passed over. Asked by one thread, not the one that writes.
 *
 * @param <T> what a row holds
 */
@FunctionalInterface
public interface TitleReader<T> {
    Optional<SourceTitle> read(T content) throws RejectedRowException;
}
