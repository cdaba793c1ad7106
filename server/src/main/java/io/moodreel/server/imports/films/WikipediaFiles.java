package io.moodreel.server.imports.films;

import io.moodreel.server.imports.run.ImportPath;
import io.moodreel.server.jobs.InvalidJobException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which files of a folder are lists of films: {@code movies-1990s.json} and so on, packed with gzip or not; when there
 * are none of a decade, {@code movies.json}, which has all of them.
 */
final class WikipediaFiles {
    static final String EXPECTED = "the folder of wikipedia-movie-data, or one of its movies-….json (also with .gz)";

    private static final Pattern LIST = Pattern.compile("(movies(-.+)?)\\.json(\\.gz)?");

    private WikipediaFiles() {}

    /** The lists at this path, in the order of their names. */
    static List<Path> at(Path path) throws IOException, InvalidJobException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        Map<String, Path> lists = lists(path);
        if (lists.isEmpty()) {
            throw ImportPath.invalid("%s has no movies-….json. Give %s.".formatted(path, EXPECTED));
        }
        if (lists.size() > 1) {
            lists.remove("movies");
        }
        return new ArrayList<>(lists.values());
    }

    /** By name without endings, so that a list that is there packed and unpacked is read once. */
    private static Map<String, Path> lists(Path folder) throws IOException {
        Map<String, Path> lists = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Matcher list = LIST.matcher(file.getFileName().toString());
                if (list.matches() && Files.isRegularFile(file)) {
                    lists.putIfAbsent(list.group(1), file);
                }
            }
        }
        return lists;
    }
}
