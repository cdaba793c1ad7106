package io.moodreel.recommend.model;

import static io.moodreel.recommend.model.ModelFormat.ORDER;

import io.moodreel.recommend.model.ModelFormat.Kind;
import io.moodreel.recommend.model.ModelFormat.Section;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Reads the header and the directory of a model file and compares all checksums: through the channel and not through the
 * mapping, whose pages would count as the process's memory from then on, used or not.
 */
final class ModelDirectory {
    private static final int PIECE = 1 << 20;

    private final String origin;
    private final FileChannel channel;
    private final long size;
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE);

    ModelDirectory(String origin, FileChannel channel) throws IOException {
        this.origin = origin;
        this.channel = channel;
        this.size = channel.size();
    }

    Map<String, Section> sections() throws IOException {
        if (size < ModelFormat.HEADER_BYTES) {
            throw new ModelFileException(origin + " is no model file: it has " + size + " bytes");
        }
        ByteBuffer header = buffer(0, ModelFormat.HEADER_BYTES);
        byte[] magic = new byte[ModelFormat.MAGIC.length];
        header.get(magic);
        if (!Arrays.equals(magic, ModelFormat.MAGIC)) {
            throw new ModelFileException(origin + " is no model file: it does not begin with MOODREEL");
        }
        if (header.getInt() != ModelFormat.ORDER_MARK) {
            throw new ModelFileException(
                    "the model " + origin + " comes from a machine of another byte order; train it again on this one");
        }
        int version = header.getInt();
        if (version != ModelFormat.VERSION) {
            throw new ModelFileException("the model " + origin + " has version " + version + ", this program reads "
                    + ModelFormat.VERSION + "; train it again");
        }
        long place = header.getLong();
        long length = header.getLong();
        int checksum = header.getInt();
        requireChecksum(header.getInt(), 0, ModelFormat.HEADER_BYTES - 4L);
        requireChecksum(checksum, place, length);
        if (length > Integer.MAX_VALUE - 8) {
            throw damaged();
        }
        return sections(buffer(place, length));
    }

    private Map<String, Section> sections(ByteBuffer directory) throws IOException {
        Map<String, Section> sections = new LinkedHashMap<>();
        while (directory.hasRemaining()) {
            byte[] name = new byte[directory.getInt()];
            directory.get(name);
            Section section = new Section(
                    new String(name, StandardCharsets.UTF_8),
                    Kind.values()[directory.getInt()],
                    directory.getLong(),
                    directory.getLong(),
                    directory.getInt());
            requireChecksum(section.checksum(), section.place(), section.length());
            sections.put(section.name(), section);
        }
        return sections;
    }

    private void requireChecksum(int expected, long place, long length) throws IOException {
        if (place < 0 || length < 0 || place > size - length) {
            throw damaged();
        }
        CRC32C checksum = new CRC32C();
        for (long done = 0; done < length; done += PIECE) {
            piece.clear().limit((int) Math.min(PIECE, length - done));
            fill(piece, place + done);
            checksum.update(piece.flip());
        }
        if ((int) checksum.getValue() != expected) {
            throw damaged();
        }
    }

    private ByteBuffer buffer(long place, long length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) length).order(ORDER);
        fill(buffer, place);
        return buffer.flip();
    }

    private void fill(ByteBuffer buffer, long place) throws IOException {
        long at = place;
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, at);
            if (read < 0) {
                throw damaged();
            }
            at += read;
        }
    }

    private ModelFileException damaged() {
        return new ModelFileException("the model " + origin + " is damaged: a checksum differs; train it again");
    }
}
