package io.moodreel.server.viewing.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.moodreel.server.platform.http.Problem;
import io.moodreel.server.viewing.predictions.SegmentView;
import io.moodreel.server.viewing.sessions.SessionState;
import io.moodreel.server.viewing.signals.Receipt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the socket says; {@code type} tells what it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
sealed interface LiveMessage {
    /** A batch is on the disk. */
    @JsonTypeName("receipt")
    record Acknowledged(@JsonUnwrapped Receipt receipt) implements LiveMessage {}

    /** A segment is closed. */
    @JsonTypeName("prediction")
    record Predicted(@JsonUnwrapped SegmentView segment) implements LiveMessage {}

    /** The session goes on, or does not. */
    @JsonTypeName("state")
    record State(SessionState state) implements LiveMessage {}

    /** A batch was refused. */
    @JsonTypeName("problem")
    record Refused(
            int status,
            String detail,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Problem.FieldError> errors,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long batch)
            implements LiveMessage {}
}
