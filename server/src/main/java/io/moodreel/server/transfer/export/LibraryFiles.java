package io.moodreel.server.transfer.export;

import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.platform.personal.PersonalFile;
import io.moodreel.server.platform.personal.PersonalFiles;
import io.moodreel.server.transfer.export.WholeLibrary.KeptTitle;
import io.moodreel.server.transfer.formats.OwnLibrary;
import io.moodreel.server.transfer.formats.ToldEntry;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** The library among the files of a person's export. A library without a title has no files. */
@Singleton
public class LibraryFiles implements PersonalFiles {
    private final WholeLibrary library;

    public LibraryFiles(WholeLibrary library) {
        this.library = library;
    }

    @Override
    public List<PersonalFile> files(long user) {
        List<KeptTitle> titles = library.of(user);
        if (titles.isEmpty()) {
            return List.of();
        }
        List<PersonalFile> files = new ArrayList<>();
        files.add(own(titles));
        files.addAll(LetterboxdFiles.of(of(titles, TitleType.MOVIE)));
        List<KeptTitle> books = of(titles, TitleType.BOOK);
        if (!books.isEmpty()) {
            files.add(GoodreadsFile.of(books));
        }
        return files;
    }

    private static List<KeptTitle> of(List<KeptTitle> titles, TitleType type) {
        return titles.stream()
                .filter(title -> title.title().facts().type() == type)
                .toList();
    }

    /** Everything, to the moment; a line for each title. */
    private static PersonalFile own(List<KeptTitle> titles) {
        return new PersonalFile("library/moodreel-library.json", text -> {
            text.write("{\"format\":\"" + OwnLibrary.FORMAT + "\",\"version\":" + OwnLibrary.VERSION + ",\"titles\":[");
            String between = "\n";
            for (KeptTitle title : titles) {
                text.write(between);
                text.write(OwnLibrary.write(new ToldEntry(title.named(), title.told())));
                between = ",\n";
            }
            text.write("\n]}\n");
        });
    }
}
