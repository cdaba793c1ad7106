package io.moodreel.recommend.model;

import static io.moodreel.recommend.model.ModelFormat.ALIGNMENT;
import static io.moodreel.recommend.model.ModelFormat.ORDER;

import io.moodreel.recommend.model.ModelFormat.Kind;
import io.moodreel.recommend.model.ModelFormat.Section;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * Writes a model file beside its place and moves it there whole once it is on the disk, so that a reader sees the old
 * model or the new one and nothing between. Not safe for several threads.
 */
public final class ModelFileWriter implements ModelWriter {
    private static final long PIECE = 1 << 24;

    private final FileChannel channel;
    private final List<Section> sections = new ArrayList<>();
    private long end = ALIGNMENT;

    private ModelFileWriter(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Writes a file.
     *
     * @param content writes the arrays; when it throws, the former file stays
     * @throws UncheckedIOException when the disk is full or the folder cannot be written
     */
    public static void write(Path path, Consumer<ModelWriter> content) {
        Path absolute = path.toAbsolutePath();
        try {
            Path draft = Files.createTempFile(
                    absolute.getParent(), absolute.getFileName().toString(), ".draft");
            try {
                try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                    ModelFileWriter writer = new ModelFileWriter(channel);
                    content.accept(writer);
                    writer.finish();
                }
                Files.move(draft, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write the model " + path + ": " + failure.getMessage(), failure);
        }
    }

    @Override
    public void floats(String name, float[] values) {
        section(name, Kind.FLOATS, MemorySegment.ofArray(values));
    }

    @Override
    public void floats(String name, MemorySegment values) {
        section(name, Kind.FLOATS, values);
    }

    @Override
    public void ints(String name, int[] values) {
        section(name, Kind.INTS, MemorySegment.ofArray(values));
    }

    @Override
    public void ints(String name, MemorySegment values) {
        section(name, Kind.INTS, values);
    }

    @Override
    public void longs(String name, long[] values) {
        section(name, Kind.LONGS, MemorySegment.ofArray(values));
    }

    @Override
    public void texts(String name, List<String> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(values.size());
            for (String value : values) {
                byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        section(name, Kind.TEXTS, MemorySegment.ofArray(bytes.toByteArray()));
    }

    @Override
    public void number(String name, double value) {
        section(name, Kind.NUMBER, MemorySegment.ofArray(new double[] {value}));
    }

    private void section(String name, Kind kind, MemorySegment values) {
        if (sections.stream().anyMatch(section -> section.name().equals(name))) {
            throw new IllegalArgumentException("the model has two arrays named " + name + "; give one another name");
        }
        CRC32C checksum = new CRC32C();
        try {
            // a copy off the heap in pieces: a segment over a float array has no byte buffer of its own
            ByteBuffer piece = ByteBuffer.allocateDirect((int) Math.min(PIECE, Math.max(1, values.byteSize())));
            for (long done = 0; done < values.byteSize(); done += PIECE) {
                long length = Math.min(PIECE, values.byteSize() - done);
                piece.clear().limit((int) length);
                MemorySegment.copy(values, done, MemorySegment.ofBuffer(piece), 0, length);
                checksum.update(piece.duplicate());
                put(piece, end + done);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        sections.add(new Section(name, kind, end, values.byteSize(), (int) checksum.getValue()));
        end = Math.ceilDiv(end + values.byteSize(), ALIGNMENT) * ALIGNMENT;
    }

    private void finish() throws IOException {
        ByteBuffer directory = directory();
        int directoryChecksum = checksum(directory);
        int directoryLength = directory.remaining();
        put(directory, end);
        ByteBuffer header = ByteBuffer.allocate(ModelFormat.HEADER_BYTES).order(ORDER);
        header.put(ModelFormat.MAGIC).putInt(ModelFormat.ORDER_MARK).putInt(ModelFormat.VERSION);
        header.putLong(end).putLong(directoryLength).putInt(directoryChecksum);
        header.putInt(checksum(header.duplicate().flip())).flip();
        put(header, 0);
        channel.force(true);
    }

    private ByteBuffer directory() {
        int length = 0;
        for (Section section : sections) {
            length += 28 + section.name().getBytes(StandardCharsets.UTF_8).length;
        }
        ByteBuffer directory = ByteBuffer.allocate(length).order(ORDER);
        for (Section section : sections) {
            byte[] name = section.name().getBytes(StandardCharsets.UTF_8);
            directory.putInt(name.length).put(name).putInt(section.kind().ordinal());
            directory.putLong(section.place()).putLong(section.length()).putInt(section.checksum());
        }
        return directory.flip();
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes.duplicate());
        return (int) checksum.getValue();
    }

    private void put(ByteBuffer bytes, long place) throws IOException {
        long at = place;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }
}
