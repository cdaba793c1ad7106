package io.moodreel.nets.convert;

/** A graph model asks for something the converter does not know; the message names the node and what it asks for. */
public final class UnsupportedGraphException extends RuntimeException {

    UnsupportedGraphException(String message) {
        super(message);
    }
}
