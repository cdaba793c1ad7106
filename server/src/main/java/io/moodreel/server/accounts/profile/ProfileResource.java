package io.moodreel.server.accounts.profile;

import io.moodreel.server.accounts.CurrentOrigin;
import io.moodreel.server.accounts.signin.PasswordCheck;
import io.moodreel.server.accounts.users.DisplayName;
import io.moodreel.server.accounts.users.EmailAddress;
import io.moodreel.server.accounts.users.Handles;
import io.moodreel.server.accounts.users.UserView;
import io.moodreel.server.platform.http.FieldErrors;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.CurrentUser;
import io.moodreel.server.platform.security.SignedInOnly;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One's own account over HTTP. */
@Path("/api/auth/me")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Accounts")
public class ProfileResource {
    private final Profile profile;
    private final PasswordCheck check;
    private final CurrentUser current;
    private final CurrentOrigin origin;

    ProfileResource(Profile profile, PasswordCheck check, CurrentUser current, CurrentOrigin origin) {
        this.profile = profile;
        this.check = check;
        this.current = current;
        this.origin = origin;
    }

    @GET
    @Operation(operationId = "getMe", summary = "My account")
    public UserView get() {
        return UserView.of(profile.find(current.user().id()));
    }

    @PATCH
    @SignedInOnly
    @Operation(operationId = "changeMe", summary = "Change name, handle or address")
    public UserView change(@Valid @Nullable ProfileChange body) {
        ProfileChange wanted = RequestBody.required(body, "{name, handle, email, password}");
        long id = current.user().id();
        FieldErrors errors = new FieldErrors()
                .check("name", Optional.ofNullable(wanted.name()).flatMap(DisplayName::objection))
                .check("handle", Optional.ofNullable(wanted.handle()).flatMap(Handles::objection))
                .check("email", Optional.ofNullable(wanted.email()).flatMap(EmailAddress::objection));
        if (wanted.email() != null && wanted.password() == null) {
            errors.check("password", Optional.of("is required where the address changes"));
        }
        errors.throwIfAny();
        if (wanted.email() != null && wanted.password() != null) {
            check.confirm(id, wanted.password(), "password", origin.get());
            profile.changeEmail(id, EmailAddress.parse(wanted.email()).orElseThrow(), origin.get());
        }
        if (wanted.handle() != null) {
            profile.changeHandle(id, wanted.handle());
        }
        if (wanted.name() != null) {
            profile.rename(id, DisplayName.of(wanted.name()));
        }
        return UserView.of(profile.find(id));
    }
}
