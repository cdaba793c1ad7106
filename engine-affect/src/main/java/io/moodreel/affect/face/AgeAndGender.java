package io.moodreel.affect.face;

import io.moodreel.affect.face.crop.Sampler;
import io.moodreel.affect.face.crop.View;
import io.moodreel.affect.face.find.FoundFace;
import io.moodreel.affect.face.image.Picture;
import io.moodreel.affect.face.net.Net;
import io.moodreel.affect.face.net.NetRun;

/**
 * How old a face looks and whether it looks like a man's or a woman's, by face-api's net (TinyXception). It was trained on
 * upright boxes a fifth larger than the face; here leaning faces are turned upright too. Not thread-safe.
 */
final class AgeAndGender implements AutoCloseable {
    static final String NET = "age-gender";

    private static final double ENLARGED = 1.2;
    private static final double OLDEST = 100;

    private final NetRun run;
    private final Sampler sampler;

    AgeAndGender(Net net) {
        this.run = net.newRun();
        this.sampler = new Sampler(run.manifest().input(), run.side());
    }

    void look(Picture picture, FoundFace face) {
        double side = ENLARGED * Math.max(face.width(), face.height());
        sampler.draw(picture, View.turned(face.centreX(), face.centreY(), side, face.lean()), run.input());
        run.run();
    }

    /** In years, of the face looked at last. */
    double age() {
        return Math.clamp(run.output("age")[0], 0, OLDEST);
    }

    /** Of the face looked at last. */
    Gender gender() {
        float[] shares = run.output("shares");
        return shares[0] >= shares[1] ? Gender.MAN : Gender.WOMAN;
    }

    @Override
    public void close() {
        run.close();
    }
}
