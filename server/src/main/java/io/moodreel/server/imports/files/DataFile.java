package io.moodreel.server.imports.files;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** What is in a file, unpacked when that is gzip, with the place in the file where reading is. Used by one thread. */
final class DataFile extends FilterInputStream {
    private static final int GZIP_MAGIC = 0x1f8b;

    private final Path path;
    private final ByteCountingInputStream bytes;

    private DataFile(Path path, ByteCountingInputStream bytes, InputStream content) {
        super(content);
        this.path = path;
        this.bytes = bytes;
    }

    static DataFile open(Path path) throws IOException {
        InputStream file = Files.newInputStream(path);
        try {
            ByteCountingInputStream bytes = new ByteCountingInputStream(file);
            BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
            InputStream content = isGzip(buffered) ? new GZIPInputStream(buffered, 1 << 14) : buffered;
            return new DataFile(path, bytes, content);
        } catch (EOFException | ZipException e) {
            file.close();
            throw damaged(path);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static boolean isGzip(InputStream in) throws IOException {
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == GZIP_MAGIC;
    }

    /** Bytes of the file, packed as it may be, that have been read. */
    long bytesRead() {
        return bytes.count();
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (EOFException | ZipException e) {
            throw damaged(path);
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return super.read(target, offset, length);
        } catch (EOFException | ZipException e) {
            throw damaged(path);
        }
    }

    private static BrokenFileException damaged(Path path) {
        return new BrokenFileException(
                "%s is cut off or damaged: it cannot be unpacked to its end. Fetch it again.".formatted(path));
    }
}
