package io.moodreel.training.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.moodreel.affect.Emotion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaceSetTest {

    @TempDir
    private Path folder;

    private void write(String name, byte[] content) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(content);
        }
    }

    @Test
    void files_areReadWithTheirNumberedLabels() throws IOException {
        write("train-images.u8.gz", new byte[2 * FaceSet.PIXELS]);
        write("train-labels.u8.gz", new byte[] {6, 4});

        assertThat(FaceSet.read(folder, "train").emotions()).containsExactly(Emotion.SURPRISE, Emotion.NEUTRAL);
    }

    @Test
    void wrongLabel_missingFile_andUnequalFiles_areToldInASentence() throws IOException {
        write("train-images.u8.gz", new byte[FaceSet.PIXELS]);
        write("train-labels.u8.gz", new byte[] {7});
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FaceSet.read(folder, "train"))
                .withMessage("train-labels.u8.gz: label 0 is 7, it must be from 0 to 6");

        write("train-labels.u8.gz", new byte[] {1, 1});
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FaceSet.read(folder, "train"))
                .withMessageContaining("2 labels need 4608 bytes of pixels");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FaceSet.read(folder, "public"))
                .withMessageContaining("give the folder of FER2013 by --data");
    }

    @Test
    void split_keepsRepeatsTogether_leavesBlanksOut_andHoldsOutItsPart() {
        FaceSet stripes = ToyFaces.stripes(300);
        byte[] pixels = Arrays.copyOf(stripes.pixels(), 602 * FaceSet.PIXELS);
        System.arraycopy(stripes.pixels(), 0, pixels, 300 * FaceSet.PIXELS, 300 * FaceSet.PIXELS);
        List<Emotion> emotions =
                IntStream.range(0, 602).mapToObj(i -> Emotion.HAPPY).toList();
        FaceSet doubled = new FaceSet(pixels, emotions);

        Split split = Split.of(doubled, 10);

        Set<Integer> held = new HashSet<>(Arrays.stream(split.hold()).boxed().toList());
        for (int index : split.hold()) assertThat(held).contains((index + 300) % 600);
        assertThat(split.learn()).doesNotContain(600, 601);
        assertThat(held).doesNotContain(600, 601).hasSizeBetween(20, 110);
        assertThat(split.learn().length + split.hold().length).isEqualTo((int)
                IntStream.range(0, 602).filter(i -> !doubled.isNearBlank(i)).count());
    }

    @Test
    void facesOfAnotherSet_areLeftOut() {
        FaceSet some = ToyFaces.stripes(4);
        FaceSet first = new FaceSet(Arrays.copyOf(some.pixels(), FaceSet.PIXELS), List.of(Emotion.HAPPY));

        assertThat(some.notIn(first)).containsExactly(1, 2, 3);
    }

    @Test
    void epoch_bringsEveryFaceOnce_inAnOrderOfItsOwn() {
        Recipe recipe = new Recipe(List.of(8), List.of(1), 1, 1, 0, 0, 0, 40, 0, 1, 1, 1, 0, 0, 0, 3);
        FaceSet faces = ToyFaces.stripes(10);
        int[] learn = IntStream.range(0, 10).toArray();

        List<Integer> brightness = IntStream.range(0, 20)
                .mapToObj(step -> Arrays.hashCode(sorted(Batch.draw(faces, learn, recipe, step))))
                .toList();

        assertThat(new HashSet<>(brightness.subList(0, 10))).hasSize(10);
        assertThat(brightness.subList(10, 20))
                .containsExactlyInAnyOrderElementsOf(brightness.subList(0, 10))
                .isNotEqualTo(brightness.subList(0, 10));
    }

    /** Alike for a picture and its mirror image. */
    private static float[] sorted(Batch batch) {
        float[] pixels = batch.pixels().array().clone();
        Arrays.sort(pixels);
        return pixels;
    }
}
