package io.moodreel.server.platform.personal;

import java.util.List;

/** What one feature holds about people. Every bean of this type is part of the export and the deletion of an account. */
public interface PersonalData {
    /** The feature's tables with rows about people, in the order to erase them: what refers to others first. */
    List<PersonalTable> tables();

    /**
     * Told inside the transaction that erases the person {@code user}, before the tables are: for what follows from it
     * beyond the rows.
     */
    default void erasing(long user) {}
}
