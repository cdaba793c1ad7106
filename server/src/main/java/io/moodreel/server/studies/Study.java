package io.moodreel.server.studies;

import java.time.Instant;
import java.util.List;

/**
 * A study.
 *
 * @param owner who runs it
 * @param labels what its videos are labelled with
 * @param consentVersion of the text that is asked for now, from 1
 */
record Study(
        long id,
        long owner,
        String name,
        String purpose,
        List<StudyLabel> labels,
        int consentVersion,
        Instant createdAt) {
    Study {
        labels = List.copyOf(labels);
    }

    /** The mode of the documents in which its videos are labelled: what people label elsewhere is none of its business. */
    String annotationMode() {
        return "study-" + id;
    }
}
