package io.moodreel.recommend.model;

/** A model file cannot be used: damaged, of another version, or without an array that the model needs. */
public final class ModelFileException extends RuntimeException {
    ModelFileException(String message) {
        super(message);
    }
}
