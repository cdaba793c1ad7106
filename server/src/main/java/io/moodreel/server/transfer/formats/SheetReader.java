package io.moodreel.server.transfer.formats;

/** One kind of CSV file, known by its columns. Stateless. */
interface SheetReader {
    LibrarySource source();

    /** Whether a file is of this kind, told from its header and rows. */
    boolean recognises(Sheet sheet);

    /**
     * Reads all of it.
     *
     * @throws UnreadableFileException where what the file is cannot be told; what is wrong with a line goes to {@code
     *     problems}
     */
    void read(Sheet sheet, Collected into, Problems problems) throws UnreadableFileException;
}
