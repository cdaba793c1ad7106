package io.moodreel.server.platform.personal;

import java.util.List;

/** What a feature hands out besides its tables. Every bean of this type is part of a person's export. */
public interface PersonalFiles {
    /** The files about the person, as things are now. */
    List<PersonalFile> files(long user);
}
