package io.moodreel.server.studies;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.RequestBody;
import io.moodreel.server.platform.security.CurrentUser;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who takes part in a study, over HTTP. */
@Path("/api/studies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Studies")
public class StudyMembersResource {
    private final Membership membership;
    private final CurrentUser current;

    StudyMembersResource(Membership membership, CurrentUser current) {
        this.membership = membership;
        this.current = current;
    }

    /** Who is asked to take part. */
    @Schema(description = "Who is asked to take part")
    public record Invitation(
            @Schema(required = true, description = "the handle or the address of somebody with an account here")
                    @Nullable
                    String who) {}

    /** What was read and is agreed to. */
    @Schema(description = "What was read and is agreed to")
    public record StudyAgreement(
            @Schema(required = true, description = "of the consent text") @Nullable Integer version) {}

    /** Somebody in a study, for whoever runs it. */
    @Schema(description = "Somebody in a study I run")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StudyMember(
            @Schema(required = true, description = "1 is P01") int number,
            @Schema(required = true, description = "what they are called in the study") String participant,
            @Schema(required = true) String handle,
            @Schema(required = true) MemberState state,
            @Schema(description = "the newest consent text they agreed to") @Nullable Integer acceptedVersion,
            @Schema(required = true, description = "viewings of theirs in the study") long sessions,
            @Schema(required = true) Instant invitedAt,
            @Nullable Instant joinedAt) {
        static StudyMember of(Member member, long sessions) {
            return new StudyMember(
                    member.participant(),
                    member.code(),
                    member.handle(),
                    member.state(),
                    member.acceptedVersion(),
                    sessions,
                    member.invitedAt(),
                    member.joinedAt());
        }
    }

    /** Everybody in a study. */
    @Schema(description = "Everybody in a study I run, by their numbers")
    public record StudyMembers(@Schema(required = true) List<StudyMember> items) {}

    @GET
    @Path("/{id}/members")
    @Operation(operationId = "listStudyMembers", summary = "Who is in a study I run")
    public StudyMembers members(@PathParam("id") long id) {
        return new StudyMembers(membership.all(current.user(), id).stream()
                .map(listed -> StudyMember.of(listed.member(), listed.sessions()))
                .toList());
    }

    @POST
    @Path("/{id}/members")
    @Operation(operationId = "inviteToStudy", summary = "Ask somebody to take part in a study I run")
    public StudyMembers invite(@PathParam("id") long id, @Nullable Invitation body) {
        String who = RequestBody.required(body, "{who}").who();
        if (who == null || who.isBlank()) {
            throw ProblemException.invalid("who", "is required: a handle or an address");
        }
        membership.invite(current.user(), id, who);
        return members(id);
    }

    @DELETE
    @Path("/{id}/members/{number}")
    @Operation(
            operationId = "removeStudyMember",
            summary = "Have somebody take part no more, or take an invitation back; viewings that were made stay")
    public void remove(@PathParam("id") long id, @PathParam("number") int number) {
        membership.remove(current.user(), id, number);
    }

    @POST
    @Path("/{id}/join")
    @Operation(operationId = "joinStudy", summary = "Accept an invitation")
    public void join(@PathParam("id") long id) {
        membership.join(current.user(), id);
    }

    @POST
    @Path("/{id}/consent")
    @Operation(operationId = "acceptStudyConsent", summary = "Agree to a study's text, as it is now")
    public void accept(@PathParam("id") long id, @Nullable StudyAgreement body) {
        Integer version = RequestBody.required(body, "{version}").version();
        if (version == null) {
            throw ProblemException.invalid("version", "is required: that of the text you have read");
        }
        membership.accept(current.user(), id, version);
    }

    @POST
    @Path("/{id}/leave")
    @Operation(
            operationId = "leaveStudy",
            summary = "Leave a study or decline, and take my viewings out of it if I want")
    public void leave(
            @PathParam("id") long id, @QueryParam("sessions") @DefaultValue("keep") Membership.Viewings sessions) {
        membership.leave(current.user(), id, sessions);
    }
}
