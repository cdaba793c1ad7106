package io.moodreel.server.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocsPolicyTest {
    @Test
    void scriptsInsideThePage_areNamedByTheirHash_andNoOtherRuns() {
        String page =
                """
                <script src="bundle.js" charset="UTF-8"></script>
                <script>alert('Hello, world.');</script>
                <script defer>
                  run();
                </script>
                """;

        String policy = DocsPolicy.policyFor(page);

        // the example of the CSP specification
        assertThat(policy)
                .contains("script-src 'self' 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=' 'sha256-")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(policy.split("'sha256-")).hasSize(3);
    }
}
