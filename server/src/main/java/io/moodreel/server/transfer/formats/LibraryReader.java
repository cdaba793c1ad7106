package io.moodreel.server.transfer.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a library out of a file that some service handed out, or a zip of such. Which service it was is told from what
 * stands in it. All or nothing: a file with anything wrong in it is explained, every line of it, and gives nothing.
 */
public final class LibraryReader {
    /** The plain one last: it takes what the others leave. */
    private static final List<SheetReader> SHEETS =
            List.of(new Letterboxd(), new Goodreads(), new StoryGraph(), new Imdb(), new PlainCsv());

    private final String name;
    private final Collected collected = new Collected();
    private final Problems problems = new Problems();
    private final Set<LibrarySource> sources = EnumSet.noneOf(LibrarySource.class);

    private LibraryReader(String name) {
        this.name = name;
    }

    /**
     * Reads it.
     *
     * @param name what its sender calls it; some of Letterboxd's files are told apart by it alone
     */
    public static LibraryFile read(String name, byte[] content) throws UnreadableFileException {
        return new LibraryReader(name).read(SentFiles.of(name, content));
    }

    private LibraryFile read(List<PlainFile> files) throws UnreadableFileException {
        Trakt trakt = new Trakt(TraktLists.of(files), collected, problems);
        Optional<PlainFile> own = files.stream().filter(OwnLibrary::recognises).findFirst();
        // what Moodreel hands out says the same again in other forms, for others
        for (PlainFile file : own.map(List::of).orElse(files)) {
            if (file.isJson()) {
                json(file, trakt);
            } else {
                csv(file, files.size() > 1);
            }
        }
        trakt.addPlays();
        problems.throwIfAny();
        if (sources.isEmpty() || collected.isEmpty()) {
            throw new UnreadableFileException(name, nothing());
        }
        if (sources.size() > 1) {
            throw new UnreadableFileException(
                    name,
                    "The zip has files of more than one service: %s. Send them one after the other."
                            .formatted(sources.stream()
                                    .map(LibrarySource::shownName)
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
        }
        return collected.of(sources.iterator().next(), name);
    }

    private String nothing() {
        return sources.isEmpty()
                ? "This is no file that Moodreel knows: it reads exports of Letterboxd, IMDb, Trakt, Goodreads and"
                        + " StoryGraph, its own, and CSV with the columns title, year and rating."
                : "There is no film and no book in it. Export it again.";
    }

    private void json(PlainFile file, Trakt trakt) throws UnreadableFileException {
        JsonNode root = JsonText.read(file);
        if (OwnLibrary.recognises(root)) {
            sources.add(LibrarySource.MOODREEL);
            OwnLibrary.read(file, root, collected, problems);
        } else if (Trakt.recognises(root)) {
            sources.add(LibrarySource.TRAKT);
            trakt.read(file, root);
        }
    }

    /** In a zip, a file that is none of ours – a profile, comments – is passed over. */
    private void csv(PlainFile file, boolean amongOthers) throws UnreadableFileException {
        if (LetterboxdList.recognises(file)) {
            sources.add(LibrarySource.LETTERBOXD);
            LetterboxdList.read(file, collected, problems);
            return;
        }
        Sheet sheet = Sheet.of(file);
        for (SheetReader reader : SHEETS) {
            boolean plainAmongOthers = amongOthers && reader.source() == LibrarySource.CSV;
            if (!plainAmongOthers && reader.recognises(sheet)) {
                sources.add(reader.source());
                reader.read(sheet, collected, problems);
                return;
            }
        }
    }
}
