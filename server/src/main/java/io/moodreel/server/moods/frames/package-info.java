/**
 * Pictures as callers send them – JSON with base64, multipart, bare bytes – and how much of them may be in memory at a
 * time. Nothing here writes a file or a log.
 */
@NullMarked
package io.moodreel.server.moods.frames;

import org.jspecify.annotations.NullMarked;
