package io.moodreel.server.moods.reading;

import io.moodreel.affect.personal.PersonalCalibration;

/**
 * How one person's face is read. Immutable.
 *
 * @param calibration what their corrections say
 * @param age whether they want to be told what age they look like; the operator may not
 * @param gender the same for gender
 */
public record PersonalReading(PersonalCalibration calibration, boolean age, boolean gender) {
    /** As the nets read everybody. */
    public static final PersonalReading OF_GUESTS = new PersonalReading(PersonalCalibration.NONE, true, true);
}
