package io.moodreel.server.imports.run;

import com.fasterxml.jackson.core.type.TypeReference;
import io.moodreel.server.platform.database.Json;
import java.util.List;
import java.util.Map;

/**
 * Where an import stood after its last durable batch, and what it had counted until then.
 *
 * @param totalBytes size of all files; other sizes mean other files, for which this says nothing
 * @param finished names of the files read to their end
 * @param file the file being read
 * @param row number of the last row taken from it
 * @param rejectsBytes length of the file of rejected rows
 */
record Checkpoint(
        long totalBytes, List<String> finished, String file, long row, long rejectsBytes, Map<String, Long> counts) {
    Checkpoint {
        finished = List.copyOf(finished);
    }

    static Checkpoint start(long totalBytes) {
        return new Checkpoint(totalBytes, List.of(), "", 0, 0, Map.of());
    }

    static Checkpoint parse(String note) {
        return Json.read(note, new TypeReference<>() {});
    }

    String note() {
        return Json.write(this);
    }

    /** The last row of this file that need not be read again, 0 when there is none. */
    long rowIn(String name) {
        return name.equals(file) ? row : 0;
    }
}
