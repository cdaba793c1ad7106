package io.moodreel.affect.face.expression;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.moodreel.affect.Emotion;
import io.moodreel.affect.face.FaceModelException;
import io.moodreel.affect.face.net.Net;
import io.moodreel.affect.face.net.NetFolder;
import io.moodreel.affect.face.net.NetManifest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The nets that read expressions, and how their answers are put together. By default the program's own; an operator's net
 * takes their place when {@value #OWN}{@code .manifest.json} lies in the folder of the nets, with its labels in the
 * first output and, if wished, {@code temperature}, {@code logits}, {@code mirrored} and {@code points}. Thread-safe.
 */
public final class ExpressionModel implements AutoCloseable {
    /** Name of an operator's own net. */
    public static final String OWN = "own-expression";

    private static final String BUILT_IN = "expression-model.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<Member> members;
    private final double temperature;

    private ExpressionModel(List<Member> members, double temperature) {
        this.members = members;
        this.temperature = temperature;
    }

    /**
     * How one net is used.
     *
     * @param net its name; absent in an operator's manifest
     * @param weight its part in the mean of all nets' probabilities
     * @param temperature see {@link Calibration}; 1 changes nothing
     * @param mirrored whether the face is read a second time in the mirror, and the mean taken
     * @param logits whether the output needs a softmax first
     * @param points where the face stands in its input, see {@link Alignment}; absent: as in FER2013
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Use(
            @Nullable String net,
            @Nullable Double weight,
            @Nullable Double temperature,
            boolean mirrored,
            boolean logits,
            @Nullable Alignment points) {
        Use named(String name, Alignment usual) {
            return new Use(name, weight, temperature, mirrored, logits, points == null ? usual : points);
        }

        double weightOrOne() {
            return weight == null ? 1 : weight;
        }

        double temperatureOrOne() {
            return temperature == null ? 1 : temperature;
        }
    }

    /** Several nets, and the temperature of their mean: where calibrated nets agree, they are surer together than each alone. */
    private record BuiltIn(double temperature, List<Use> nets) {}

    /** One net, ready. */
    record Member(
            Net net,
            double weight,
            double temperature,
            boolean mirrored,
            boolean logits,
            Alignment alignment,
            int[] places) {}

    /**
     * Opens the operator's net, or the program's own.
     *
     * @throws FaceModelException when a net cannot be opened, or the operator's manifest is wrong
     */
    public static ExpressionModel open(NetFolder folder) {
        BuiltIn plan = plan(folder);
        List<Member> members = new ArrayList<>();
        try {
            for (Use use : plan.nets()) {
                members.add(member(folder.open(use.net()), use));
            }
        } catch (FaceModelException failed) {
            members.forEach(member -> member.net().close());
            throw failed;
        }
        return new ExpressionModel(members, plan.temperature());
    }

    /**
     * How a folder's nets would be used, without opening them: for who runs them elsewhere.
     *
     * @throws FaceModelException when a manifest is wrong
     */
    public static ExpressionRecipe recipe(NetFolder folder) {
        BuiltIn plan = plan(folder);
        return new ExpressionRecipe(
                plan.temperature(),
                plan.nets().stream()
                        .map(use -> new ExpressionRecipe.Ingredient(
                                folder.manifest(use.net()),
                                use.weightOrOne(),
                                use.temperatureOrOne(),
                                use.mirrored(),
                                use.logits(),
                                use.points().points()))
                        .toList());
    }

    /** The names of the nets a folder's model is made of. */
    public static List<String> netNames(NetFolder folder) {
        return plan(folder).nets().stream().map(Use::net).toList();
    }

    /** The operator's net alone, or the program's own; every use names its net and its points. */
    private static BuiltIn plan(NetFolder folder) {
        BuiltIn builtIn = builtIn();
        Alignment usual = builtIn.nets().getFirst().points();
        return folder.ownManifest(OWN)
                .map(own -> new BuiltIn(1, List.of(ownUse(own).named(OWN, usual))))
                .orElse(builtIn);
    }

    List<Member> members() {
        return members;
    }

    /** Of the members' mean. */
    double temperature() {
        return temperature;
    }

    private static BuiltIn builtIn() {
        try (InputStream file = ExpressionModel.class.getResourceAsStream(BUILT_IN)) {
            return MAPPER.readValue(file, BuiltIn.class);
        } catch (IOException broken) {
            throw new FaceModelException("The program's expression model cannot be read", broken);
        }
    }

    private static Use ownUse(byte[] manifest) {
        try {
            return MAPPER.readValue(manifest, Use.class);
        } catch (JsonProcessingException broken) {
            throw new FaceModelException(
                    OWN + ".manifest.json is no usable model manifest: " + broken.getOriginalMessage(), broken);
        } catch (IOException unreadable) {
            throw new FaceModelException(OWN + ".manifest.json cannot be read", unreadable);
        }
    }

    private static Member member(Net net, Use use) {
        try {
            double temperature = use.temperatureOrOne();
            need(
                    net,
                    temperature >= 0.05 && temperature <= 20,
                    "\"temperature\" must be from 0.05 to 20, was " + temperature);
            return new Member(
                    net, use.weightOrOne(), temperature, use.mirrored(), use.logits(), use.points(), places(net));
        } catch (FaceModelException wrong) {
            net.close();
            throw wrong;
        }
    }

    /** For every number of the output, which emotion it is. */
    private static int[] places(Net net) {
        NetManifest.Output output = net.manifest().outputs().getFirst();
        List<String> labels = output.labels();
        need(net, labels != null, "its first output must have \"labels\"");
        int[] places = labels.stream()
                .map(label -> Emotion.labelled(label))
                .mapToInt(emotion -> emotion.map(Enum::ordinal).orElse(-1))
                .toArray();
        int[] sorted = places.clone();
        Arrays.sort(sorted);
        need(
                net,
                Arrays.equals(sorted, new int[] {0, 1, 2, 3, 4, 5, 6}),
                "its labels must be the seven emotions angry, disgust, fear, happy, sad, surprise and neutral, each once; they are "
                        + labels);
        return places;
    }

    private static void need(Net net, boolean holds, String rule) {
        if (!holds) {
            throw new FaceModelException("The manifest of " + net.manifest().file() + " is not usable: " + rule);
        }
    }

    @Override
    public void close() {
        members.forEach(member -> member.net().close());
    }
}
