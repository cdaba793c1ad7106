/**
 * What people write down about watching and reading, day by day, and what they like. Other features call
 * {@link io.moodreel.server.diary.Diary} and {@link io.moodreel.server.diary.Likes}.
 */
@NullMarked
package io.moodreel.server.diary;

import org.jspecify.annotations.NullMarked;
