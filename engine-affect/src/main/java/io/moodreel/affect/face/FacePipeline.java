package io.moodreel.affect.face;

import io.moodreel.affect.EmotionShares;
import io.moodreel.affect.face.expression.ExpressionReader;
import io.moodreel.affect.face.find.FaceFinder;
import io.moodreel.affect.face.find.FoundFace;
import io.moodreel.affect.face.image.Picture;
import io.moodreel.affect.face.image.PictureDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** From bytes to readings, one picture after another in buffers of its own. Not thread-safe. */
final class FacePipeline implements AutoCloseable {
    private final FaceNets nets;
    private final PictureDecoder decoder = new PictureDecoder();
    private final FaceFinder finder;
    private final ExpressionReader expression;
    private @Nullable AgeAndGender ageAndGender;

    FacePipeline(FaceNets nets) {
        this.nets = nets;
        this.expression = new ExpressionReader(nets.expression());
        this.finder = new FaceFinder(nets.detector());
    }

    FaceReadings read(byte[] image, FaceWishes wishes, StageClock clock) throws UnreadableImageException {
        clock.start();
        Picture picture = decoder.decode(image);
        clock.stop(StageClock.Stage.DECODE);
        List<FoundFace> faces = finder.find(picture, wishes.all());
        clock.stop(StageClock.Stage.DETECT);
        List<FaceReading> readings = new ArrayList<>();
        for (FoundFace face : wishes.all() || faces.isEmpty() ? faces : faces.subList(0, 1)) {
            readings.add(reading(picture, face, wishes, clock));
        }
        return new FaceReadings(faces.size(), readings);
    }

    private FaceReading reading(Picture picture, FoundFace face, FaceWishes wishes, StageClock clock) {
        double[] probabilities = expression.read(picture, face);
        double quality = expression.quality(face);
        clock.stop(StageClock.Stage.EMOTIONS);
        OptionalDouble age = OptionalDouble.empty();
        Optional<Gender> gender = Optional.empty();
        if (wishes.ageOrGender()) {
            AgeAndGender net = ageAndGender();
            net.look(picture, face);
            age = wishes.age() ? OptionalDouble.of(net.age()) : age;
            gender = wishes.gender() ? Optional.of(net.gender()) : gender;
            clock.stop(StageClock.Stage.AGE_AND_GENDER);
        }
        EmotionShares shares = EmotionShares.ofWeights(probabilities);
        double confidence = shares.get(shares.dominant()) / 100 * quality;
        return new FaceReading(box(face, picture), shares, confidence, confidence < FaceReading.CERTAIN, age, gender);
    }

    private AgeAndGender ageAndGender() {
        if (ageAndGender == null) {
            ageAndGender = new AgeAndGender(nets.ageAndGender());
        }
        return ageAndGender;
    }

    /** In pixels of the file's picture, cut to it. */
    private Box box(FoundFace face, Picture picture) {
        int step = decoder.step();
        int left = (int) Math.clamp(Math.round(face.centreX() - face.width() / 2), 0, picture.width() - 1);
        int top = (int) Math.clamp(Math.round(face.centreY() - face.height() / 2), 0, picture.height() - 1);
        int right = (int) Math.clamp(Math.round(face.centreX() + face.width() / 2), left + 1, picture.width());
        int bottom = (int) Math.clamp(Math.round(face.centreY() + face.height() / 2), top + 1, picture.height());
        return new Box(step * left, step * top, step * (right - left), step * (bottom - top));
    }

    @Override
    public void close() {
        decoder.close();
        finder.close();
        expression.close();
        if (ageAndGender != null) {
            ageAndGender.close();
        }
    }
}
