package io.moodreel.recommend.model;

import static io.moodreel.recommend.model.ModelFormat.ORDER;

import io.moodreel.recommend.model.ModelFormat.Kind;
import io.moodreel.recommend.model.ModelFormat.Section;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/** Reads the header and the directory of a model file and compares all checksums. */
final class ModelDirectory {
    private static final long PIECE = 1 << 28;

    private final String origin;
    private final MemorySegment bytes;

    ModelDirectory(String origin, MemorySegment bytes) {
        this.origin = origin;
        this.bytes = bytes;
    }

    Map<String, Section> sections() {
        if (bytes.byteSize() < ModelFormat.HEADER_BYTES) {
            throw new ModelFileException(origin + " is no model file: it has " + bytes.byteSize() + " bytes");
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
        return sections(buffer(place, length));
    }

    private Map<String, Section> sections(ByteBuffer directory) {
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

    private void requireChecksum(int expected, long place, long length) {
        if (place < 0 || length < 0 || place > bytes.byteSize() - length) {
            throw damaged();
        }
        CRC32C checksum = new CRC32C();
        for (long done = 0; done < length; done += PIECE) {
            checksum.update(buffer(place + done, Math.min(PIECE, length - done)));
        }
        if ((int) checksum.getValue() != expected) {
            throw damaged();
        }
    }

    private ByteBuffer buffer(long place, long length) {
        return bytes.asSlice(place, length).asByteBuffer().order(ORDER);
    }

    private ModelFileException damaged() {
        return new ModelFileException("the model " + origin + " is damaged: a checksum differs; train it again");
    }
}
