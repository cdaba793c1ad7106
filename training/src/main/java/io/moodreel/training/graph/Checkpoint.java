package io.moodreel.training.graph;

import ai.djl.ndarray.NDArray;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;

/**
 * What an interrupted training needs to go on as if nothing had happened: the optimiser's arrays and its count of steps, in one
 * file, replaced as a whole.
 */
public final class Checkpoint {

    private static final int MAGIC = 0x4d524350;

    private Checkpoint() {}

    /** Writes the state beside the file, and puts it in its place. */
    public static void write(Nesterov optimiser, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 20))) {
            Map<String, NDArray> state = optimiser.state();
            out.writeInt(MAGIC);
            out.writeLong(optimiser.steps());
            out.writeInt(state.size());
            for (Map.Entry<String, NDArray> entry : state.entrySet()) {
                float[] values = entry.getValue().toFloatArray();
                out.writeUTF(entry.getKey());
                out.writeInt(values.length);
                for (float value : values) out.writeFloat(value);
            }
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Sets the optimiser to what the file says. Throws {@link IOException} when it was made by another recipe. */
    public static void read(Nesterov optimiser, Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            Map<String, NDArray> state = optimiser.state();
            if (in.readInt() != MAGIC) throw new IOException(file + " is no checkpoint; remove it to begin anew");
            long steps = in.readLong();
            int count = in.readInt();
            float[][] read = new float[count][];
            String[] names = new String[count];
            for (int i = 0; i < count; i++) {
                names[i] = in.readUTF();
                read[i] = new float[in.readInt()];
                for (int j = 0; j < read[i].length; j++) read[i][j] = in.readFloat();
            }
            if (!Arrays.asList(names).equals(state.keySet().stream().toList())) {
                throw new IOException(file + " is a checkpoint of another net or recipe; remove it to begin anew");
            }
            for (int i = 0; i < count; i++) state.get(names[i]).set(read[i]);
            optimiser.resumeAfter(steps);
        }
    }
}
