package io.moodreel.server.moods.history;

import io.moodreel.affect.Emotion;
import io.moodreel.server.moods.reading.EmotionPercentages;
import org.jspecify.annotations.Nullable;

/**
 * What a face was taken for, and what it really showed.
 *
 * @param answered the dominant emotion that was told
 * @param emotions all that was told, where the person sends it
 */
public record MoodCorrection(Emotion answered, @Nullable EmotionPercentages emotions, Emotion correct) {}
