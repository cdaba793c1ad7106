package io.moodreel.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.platform.http.PublicAccess;
import io.moodreel.server.platform.security.AccessRule.Anybody;
import io.moodreel.server.platform.security.AccessRule.Users;
import org.junit.jupiter.api.Test;

class AccessRuleTest {
    private static class Silent {
        void silent() {}

        @PublicAccess
        void open() {}

        @SignedInOnly
        void own() {}

        @RequiresRole(Role.ADMIN)
        @SignedInOnly
        void both() {}
    }

    @PublicAccess
    private static class Open {
        void silent() {}

        @SignedInOnly
        void own() {}

        @RequiresRole(Role.RESEARCHER)
        void researchers() {}
    }

    @RequiresRole(Role.ADMIN)
    private static class Administrators {
        void silent() {}

        @RequiresRole(Role.VIEWER)
        void everybody() {}

        @SignedInOnly
        void own() {}
    }

    private static AccessRule rule(Class<?> type, String method) {
        try {
            return AccessRule.of(type, type.getDeclaredMethod(method));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void silence_meansAnyUser() {
        assertThat(rule(Silent.class, "silent")).isEqualTo(new Users(Role.VIEWER, false));
    }

    @Test
    void methodsOwnWord_winsOverItsClass() {
        assertThat(rule(Silent.class, "open")).isEqualTo(new Anybody());
        assertThat(rule(Open.class, "silent")).isEqualTo(new Anybody());
        assertThat(rule(Open.class, "own")).isEqualTo(new Users(Role.VIEWER, true));
        assertThat(rule(Open.class, "researchers")).isEqualTo(new Users(Role.RESEARCHER, false));
        assertThat(rule(Administrators.class, "everybody")).isEqualTo(new Users(Role.VIEWER, false));
    }

    @Test
    void roleAndSignIn_addUp() {
        assertThat(rule(Silent.class, "both")).isEqualTo(new Users(Role.ADMIN, true));
        assertThat(rule(Administrators.class, "own")).isEqualTo(new Users(Role.ADMIN, true));
        assertThat(rule(Administrators.class, "silent")).isEqualTo(new Users(Role.ADMIN, false));
    }
}
