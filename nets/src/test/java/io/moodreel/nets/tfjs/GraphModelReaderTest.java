package io.moodreel.nets.tfjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphModelReaderTest {

    /** "SAME" is U0FNRQ== and "Relu" is UmVsdQ== in Base64. */
    private static final String MODEL =
            """
            {"format":"graph-model","modelTopology":{"node":[
              {"name":"last","op":"Relu","input":["middle:0","^w"]},
              {"name":"image","op":"Placeholder","attr":{"shape":{"shape":{"dim":[{"size":"-1"},{"size":"4"}]}}}},
              {"name":"w","op":"Const"},
              {"name":"middle","op":"Conv2D","input":["image","w"],"attr":{"padding":{"s":"U0FNRQ=="},
                "strides":{"list":{"i":["1","2","2","1"]}},"fused_ops":{"list":{"s":["UmVsdQ=="]}},
                "keep_dims":{"b":true},"alpha":{"f":0.25},"explicit_paddings":{"list":{}}}}]},
             "weightsManifest":[{"paths":["w.bin"],"weights":[{"name":"w","shape":[1],"dtype":"float32"}]}]}""";

    @TempDir
    private Path folder;

    private GraphModel read(String json) throws IOException {
        Files.write(folder.resolve("w.bin"), new byte[4]);
        return GraphModelReader.read(Files.writeString(folder.resolve("model.json"), json));
    }

    @Test
    void nodes_comeInTheOrderTheyRun_whateverTheFileOrder() throws IOException {
        assertThat(read(MODEL).nodes()).extracting(GraphNode::name).containsExactly("middle", "last");
    }

    @Test
    void inputsOfANode_loseOutputNumbersAndOrderOnlyEdges() throws IOException {
        assertThat(read(MODEL).nodes().getLast().inputs()).containsExactly("middle");
    }

    @Test
    void attributes_areReadByTheirKind() throws IOException {
        GraphNode node = read(MODEL).nodes().getFirst();

        assertThat(node.text("padding", "")).isEqualTo("SAME");
        assertThat(node.wholes("strides")).containsExactly(1, 2, 2, 1);
        assertThat(node.texts("fused_ops")).containsExactly("Relu");
        assertThat(node.flag("keep_dims")).isTrue();
        assertThat(node.fraction("alpha", 1)).isEqualTo(0.25f);
        assertThat(node.wholes("explicit_paddings")).isEmpty();
        assertThat(node.text("data_format", "NHWC")).isEqualTo("NHWC");
    }

    @Test
    void placeholders_areInputsWithTheirShape() throws IOException {
        assertThat(read(MODEL).inputs()).containsOnlyKeys("image").containsEntry("image", List.of(-1, 4));
    }

    @Test
    void anotherFormat_isRejectedByItsName() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> read("{\"format\":\"layers-model\"}"))
                .withMessage("model.json is no TensorFlow.js graph model: its format is \"layers-model\"");
    }

    @Test
    void constantWithoutStoredValues_isRejectedByName() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> read(MODEL.replace("\"name\":\"w\",\"shape\"", "\"name\":\"v\",\"shape\"")))
                .withMessage("there is no weight w");
    }
}
