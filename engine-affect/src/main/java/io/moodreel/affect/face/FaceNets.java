package io.moodreel.affect.face;

import io.moodreel.affect.face.expression.ExpressionModel;
import io.moodreel.affect.face.net.Net;
import io.moodreel.affect.face.net.NetFolder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The nets of one reader, each opened when first wanted and shared by all who read. Thread-safe. */
final class FaceNets implements AutoCloseable {
    static final String DETECTOR = "blazeface";

    private final NetFolder folder;
    private @Nullable Net detector;
    private @Nullable Net ageAndGender;
    private @Nullable ExpressionModel expression;

    FaceNets(Path folder) {
        this.folder = new NetFolder(folder);
    }

    synchronized Net detector() {
        if (detector == null) {
            detector = folder.open(DETECTOR);
        }
        return detector;
    }

    synchronized ExpressionModel expression() {
        if (expression == null) {
            expression = ExpressionModel.open(folder);
        }
        return expression;
    }

    synchronized Net ageAndGender() {
        if (ageAndGender == null) {
            ageAndGender = folder.open(AgeAndGender.NET);
        }
        return ageAndGender;
    }

    @Override
    public synchronized void close() {
        if (detector != null) {
            detector.close();
        }
        if (expression != null) {
            expression.close();
        }
        if (ageAndGender != null) {
            ageAndGender.close();
        }
    }
}
