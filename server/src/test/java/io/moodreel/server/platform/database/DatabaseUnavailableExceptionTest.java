package io.moodreel.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseUnavailableExceptionTest {
    private static final String CONNECTION_FAILURE = "08006";
    private static final String UNIQUE_VIOLATION = "23505";

    @Test
    void lostConnectionBehindAFailure_isTheDatabaseBeingAway() {
        RuntimeException failure = new IllegalStateException(new SQLException("broken pipe", CONNECTION_FAILURE));

        assertThat(DatabaseUnavailableException.orElse(failure))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasCause(failure);
    }

    @Test
    void brokenAssertionOfTheDriver_isTheDatabaseBeingAway() {
        AssertionError broken = new AssertionError();
        broken.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.postgresql.core.v3.QueryExecutorImpl", "sendSync", "QueryExecutorImpl.java", 1)
        });

        assertThat(DatabaseUnavailableException.orElse(broken)).isInstanceOf(DatabaseUnavailableException.class);
    }

    @Test
    void anyOtherAssertion_isThrownAsItIs() {
        AssertionError ours = new AssertionError("a title without a type");

        assertThatThrownBy(() -> DatabaseUnavailableException.orElse(ours)).isSameAs(ours);
    }

    @Test
    void otherFailure_staysWhatItIs() {
        RuntimeException failure = new IllegalStateException(new SQLException("twice", UNIQUE_VIOLATION));

        assertThat(DatabaseUnavailableException.orElse(failure)).isSameAs(failure);
    }
}
