package io.moodreel.server.studies;

import io.moodreel.server.viewing.sessions.ViewingSession;

/**
 * A viewing that was begun in a study.
 *
 * @param number within the study
 * @param participant whose it is, by their number
 */
record StudySession(int number, int participant, ViewingSession viewing) {
    /** What it is called in the study: nobody's handle is in it. */
    String code() {
        return Member.codeOf(participant) + "-" + number;
    }

    /** The viewing, without telling whose it is. */
    ViewingSession pseudonymous() {
        return viewing.called(code());
    }
}
