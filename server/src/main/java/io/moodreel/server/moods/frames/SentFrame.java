package io.moodreel.server.moods.frames;

/** A picture and when it was taken. */
public record SentFrame(SentPicture picture, FrameTime time) {}
