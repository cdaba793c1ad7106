/** Diaries and likes, over HTTP. */
@NullMarked
package io.moodreel.server.diary.http;

import org.jspecify.annotations.NullMarked;
