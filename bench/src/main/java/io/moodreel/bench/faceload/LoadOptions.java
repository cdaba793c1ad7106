package io.moodreel.bench.faceload;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Options of both measurements: whole numbers above 0, and a picture. */
record LoadOptions(Map<String, Integer> numbers, Optional<Path> image) {
    /** @throws IllegalArgumentException one sentence for whoever typed the options */
    static LoadOptions parse(String[] options, Map<String, Integer> defaults) {
        Map<String, Integer> numbers = new HashMap<>(defaults);
        Path image = null;
        for (int i = 0; i < options.length; i += 2) {
            if (i + 1 == options.length) {
                throw new IllegalArgumentException(options[i] + " needs a value");
            }
            if (options[i].equals("--image")) {
                image = file(options[i + 1]);
            } else if (defaults.containsKey(options[i])) {
                numbers.put(options[i], number(options[i], options[i + 1]));
            } else {
                throw new IllegalArgumentException("there is no option " + options[i] + "; there are: --image, "
                        + String.join(", ", List.copyOf(defaults.keySet())));
            }
        }
        return new LoadOptions(Map.copyOf(numbers), Optional.ofNullable(image));
    }

    int number(String option) {
        return numbers.get(option);
    }

    private static Path file(String name) {
        Path file = Path.of(name);
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("--image must be a picture that can be read, was " + name);
        }
        return file;
    }

    private static int number(String option, String text) {
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            // told below
        }
        throw new IllegalArgumentException(option + " must be a whole number above 0, was \"" + text + "\"");
    }
}
