package io.moodreel.affect.face;

import io.moodreel.affect.EmotionShares;
import io.moodreel.affect.face.expression.ExpressionModel;
import io.moodreel.affect.face.expression.ExpressionReader;
import io.moodreel.affect.face.image.Picture;
import io.moodreel.affect.face.net.NetFolder;
import java.nio.file.Path;

/**
 * Reads expressions of grey pictures that are nothing but a face, cut out as FER2013's are: for measuring the nets without
 * the detector. Not thread-safe.
 */
public final class CropReader implements AutoCloseable {
    private final ExpressionModel model;
    private final ExpressionReader reader;
    private final Picture picture = new Picture();

    private CropReader(ExpressionModel model) {
        this.model = model;
        this.reader = new ExpressionReader(model);
    }

    /**
     * Opens the nets a {@link FaceReader} would use.
     *
     * @throws FaceModelException when one cannot be opened
     */
    public static CropReader open(Path modelFolder) {
        return new CropReader(ExpressionModel.open(new NetFolder(modelFolder)));
    }

    /**
     * The calibrated emotions of one crop.
     *
     * @param grey brightness 0–255 of {@code width · height} pixels, row by row
     * @param from where it starts
     */
    public EmotionShares read(byte[] grey, int from, int width, int height) {
        picture.resize(width, height);
        byte[] pixels = picture.blueGreenRed();
        for (int i = 0; i < width * height; i++) {
            byte brightness = grey[from + i];
            pixels[3 * i] = brightness;
            pixels[3 * i + 1] = brightness;
            pixels[3 * i + 2] = brightness;
        }
        return EmotionShares.ofWeights(reader.readCrop(picture));
    }

    @Override
    public void close() {
        reader.close();
        model.close();
    }
}
