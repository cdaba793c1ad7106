package io.moodreel.server.imports.run;

import io.moodreel.server.jobs.InvalidJobException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** The parameter that says what to import: an absolute path on the machine that runs the server. */
public final class ImportPath {
    static final String PARAMETER = "path";

    private ImportPath() {}

    /** The file that the parameter names. */
    public static Path file(Map<String, String> parameters, String expected) throws InvalidJobException {
        Path path = existing(parameters, expected);
        if (Files.isDirectory(path)) {
            throw invalid("%s is a folder. Give the file itself: %s.".formatted(path, expected));
        }
        if (!Files.isRegularFile(path)) {
            throw invalid("%s is no ordinary file. Give %s.".formatted(path, expected));
        }
        return path;
    }

    /** The folder that the parameter names; without the file {@code needed} it is none of those meant. */
    public static Path folder(Map<String, String> parameters, String needed, String expected)
            throws InvalidJobException {
        Path path = existing(parameters, expected);
        if (!Files.isDirectory(path)) {
            throw invalid("%s is a file. Give the folder: %s.".formatted(path, expected));
        }
        if (!Files.isRegularFile(path.resolve(needed))) {
            throw invalid("%s has no %s. Give the folder of %s.".formatted(path, needed, expected));
        }
        return path;
    }

    /** The file or folder that the parameter names. */
    public static Path fileOrFolder(Map<String, String> parameters, String expected) throws InvalidJobException {
        Path path = existing(parameters, expected);
        return Files.isDirectory(path) ? path : file(parameters, expected);
    }

    /** Refuses the path for this reason. */
    public static InvalidJobException invalid(String sentence) {
        return new InvalidJobException(PARAMETER, sentence);
    }

    private static Path existing(Map<String, String> parameters, String expected) throws InvalidJobException {
        String given = parameters.getOrDefault(PARAMETER, "");
        if (given.isBlank()) {
            throw invalid("The path is missing. Give the absolute path of %s.".formatted(expected));
        }
        Path path = parse(given);
        if (!path.isAbsolute()) {
            throw invalid("The path %s is not absolute. Give the whole path, e.g. /data/%s.".formatted(given, given));
        }
        if (!Files.exists(path)) {
            throw invalid("%s does not exist on the machine that runs Moodreel. Check the spelling.".formatted(path));
        }
        if (!Files.isReadable(path)) {
            throw invalid("%s cannot be read. Let the user that runs Moodreel read it.".formatted(path));
        }
        return path;
    }

    private static Path parse(String given) throws InvalidJobException {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw invalid("The path holds a character that no path can hold (%s).".formatted(e.getReason()));
        }
    }
}
