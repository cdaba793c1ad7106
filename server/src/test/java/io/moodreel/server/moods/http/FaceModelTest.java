package io.moodreel.server.moods.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The nets that pages run on the device. */
@QuarkusTest
class FaceModelTest {
    @Test
    void description_namesTheNets_andHowTheyAreUsed() {
        JsonPath model = given().get("/models/faces.json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(model.getString("detector.name")).isEqualTo("blazeface");
        assertThat(model.getDouble("temperature")).isPositive();
        assertThat(model.getList("expressions")).isNotEmpty();
        assertThat(model.getList("expressions[0].points")).hasSize(8);
        assertThat(model.getList("expressions[0].net.outputs[0].labels")).hasSize(7);
        assertThat(model.getList("expressions.weight", Double.class).stream()
                        .mapToDouble(Number::doubleValue)
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void everyNetOfTheDescription_isThereUnderItsChecksum_andKeptForEver() throws Exception {
        JsonPath model = given().get("/models/faces.json").jsonPath();
        List<String> checksums = model.getList("expressions.net.sha256");
        for (String checksum : List.of(model.getString("detector.sha256"), checksums.getFirst(), checksums.getLast())) {
            Response net = given().get("/models/" + checksum + ".onnx");

            assertThat(net.statusCode()).isEqualTo(200);
            assertThat(net.header("Cache-Control")).contains("immutable");
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(net.asByteArray());
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(checksum);
        }
    }

    @Test
    void otherFiles_areNotHandedOut() {
        given().get("/models/" + "0".repeat(64) + ".onnx").then().statusCode(404);
        given().get("/models/age-gender.onnx").then().statusCode(404);
        given().get("/models/../moodreel.db").then().statusCode(404);
    }
}
