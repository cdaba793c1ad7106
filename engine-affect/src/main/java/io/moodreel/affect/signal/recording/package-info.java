/**
 * Recordings of body signals read from files: folders and zips of an Empatica E4, and CSV with columns named by the caller.
 * {@link io.moodreel.affect.signal.recording.E4Files} and {@link io.moodreel.affect.signal.recording.CsvFile} give a
 * {@link io.moodreel.affect.signal.recording.Recording}; what is not a recording is refused with the file, the line and the
 * rule. Importers and trainings call it.
 */
@NullMarked
package io.moodreel.affect.signal.recording;

import org.jspecify.annotations.NullMarked;
