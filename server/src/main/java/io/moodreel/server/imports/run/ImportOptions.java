package io.moodreel.server.imports.run;

import io.moodreel.server.jobs.InvalidJobException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What can be said about an import besides its path. */
public final class ImportOptions {
    private ImportOptions() {}

    /** Refuses options that would be overlooked. */
    public static void requireKnown(Map<String, String> parameters, String kind, List<String> known)
            throws InvalidJobException {
        for (String name : parameters.keySet()) {
            if (!name.equals(ImportPath.PARAMETER) && !known.contains(name)) {
                String others = known.isEmpty()
                        ? "It has none."
                        : known.stream().map(ImportOptions::written).collect(Collectors.joining(", ", "It has ", "."));
                throw new InvalidJobException(name, "%s is no option of %s. %s".formatted(written(name), kind, others));
            }
        }
    }

    /** One of a few values. */
    public static String choice(Map<String, String> parameters, String name, String otherwise, List<String> allowed)
            throws InvalidJobException {
        String given = parameters.getOrDefault(name, otherwise);
        if (!given.equals(otherwise) && !allowed.contains(given)) {
            throw new InvalidJobException(
                    name, "%s must be one of %s, was \"%s\".".formatted(name, String.join(", ", allowed), given));
        }
        return given;
    }

    private static String written(String name) {
        return "--" + name.replace('_', '-');
    }
}
