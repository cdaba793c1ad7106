package io.moodreel.server.moods.personal;

import io.moodreel.server.moods.frames.SentFrame;
import io.moodreel.server.moods.reading.Faces;
import io.moodreel.server.moods.reading.Outcome;
import io.moodreel.server.moods.reading.PersonalReading;
import io.moodreel.server.platform.security.CurrentUser;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads faces for the caller of the request at hand, as they want to be read. Thread-safe. */
@Singleton
public class PersonalFaces {
    private final Faces faces;
    private final PersonalReadings people;
    private final CurrentUser current;

    PersonalFaces(Faces faces, PersonalReadings people, CurrentUser current) {
        this.faces = faces;
        this.people = people;
        this.current = current;
    }

    /** Reads the frame of a request; as {@link Faces#read}. */
    public Outcome read(SentFrame frame) {
        return faces.read(frame, callers());
    }

    /** Reads the frames of a request, in their order; as {@link Faces#readAll}. */
    public List<Outcome> readAll(List<SentFrame> frames) {
        return faces.readAll(frames, callers());
    }

    private PersonalReading callers() {
        return current.find().map(user -> people.of(user.id())).orElse(PersonalReading.OF_GUESTS);
    }
}
