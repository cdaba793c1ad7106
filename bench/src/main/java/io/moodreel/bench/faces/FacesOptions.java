package io.moodreel.bench.faces;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What to measure with.
 *
 * @param faces a folder of photographs in JPEG with faces
 * @param rounds frames, and broken pictures, of the long runs
 */
record FacesOptions(Path faces, int rounds) {
    private static final int USUAL_ROUNDS = 10_000;

    /** Ends the program with a sentence when they make no sense. */
    static FacesOptions read(String[] options) {
        Path faces = Path.of(System.getProperty("moodreel.home"), "..", "shared", "data", "faces-samples");
        int rounds = USUAL_ROUNDS;
        for (int i = 0; i + 1 < options.length; i += 2) {
            switch (options[i]) {
                case "--faces" -> faces = Path.of(options[i + 1]);
                case "--rounds" -> rounds = rounds(options[i + 1]);
                default -> refuse("there is no option " + options[i]);
            }
        }
        if (options.length % 2 != 0) {
            refuse(options[options.length - 1] + " needs a value");
        }
        if (!Files.isDirectory(faces)) {
            refuse("there is no folder " + faces + "; give one with photographs of faces by --faces DIR");
        }
        return new FacesOptions(faces, rounds);
    }

    private static int rounds(String text) {
        if (!text.matches("[1-9]\\d{0,6}")) {
            refuse("--rounds must be a number from 1 to 9999999, was " + text);
        }
        return Integer.parseInt(text);
    }

    private static void refuse(String sentence) {
        System.err.println("moodreel: " + sentence + "\nusage: ./moodreel bench faces [--faces DIR] [--rounds N]");
        System.exit(2);
    }
}
