package io.moodreel.recommend.training;

/** The parameters of an algorithm that has none. */
public record NoParameters() {}
