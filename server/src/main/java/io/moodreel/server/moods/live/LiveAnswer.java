package io.moodreel.server.moods.live;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.moodreel.server.moods.reading.MoodAnswer;

/**
 * What is said of a live frame.
 *
 * @param reading as of a single picture, the emotions steadied over time
 * @param frame its place among the frames of this connection, from 1
 * @param dropped how many of them were not read, because a later one came before their turn
 */
record LiveAnswer(@JsonUnwrapped MoodAnswer reading, long frame, long dropped) {}
