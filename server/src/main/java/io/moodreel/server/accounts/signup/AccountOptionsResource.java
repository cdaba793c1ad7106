package io.moodreel.server.accounts.signup;

import io.moodreel.server.accounts.mail.Postman;
import io.moodreel.server.platform.http.PublicAccess;
import io.moodreel.server.platform.security.SingleUserMode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How this server does accounts, so that pages offer what works here, over HTTP. */
@Path("/api/auth/options")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PublicAccess
@Tag(name = "Accounts")
public class AccountOptionsResource {
    private final SingleUserMode singleUser;
    private final Registration registration;
    private final Postman postman;

    AccountOptionsResource(SingleUserMode singleUser, Registration registration, Postman postman) {
        this.singleUser = singleUser;
        this.registration = registration;
        this.postman = postman;
    }

    /** What works here. */
    @Schema(description = "How this server does accounts")
    public record AccountOptions(
            @Schema(required = true, description = "whether there are no sign-ins: whoever sits at the machine runs it")
                    boolean singleUser,
            @Schema(required = true, description = "whether strangers may sign up") boolean registration,
            @Schema(required = true, description = "whether who signs up now is the first, and the administrator")
                    boolean firstAccount,
            @Schema(required = true, description = "whether letters go out; without SMTP they lie in the outbox folder")
                    boolean letters) {}

    @GET
    @Operation(operationId = "getAccountOptions", summary = "What signing up and in is like on this server")
    public AccountOptions get() {
        boolean first = registration.isEmpty();
        return new AccountOptions(singleUser.isOn(), first || registration.isOpen(), first, postman.reachesPeople());
    }
}
