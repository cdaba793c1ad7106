package io.moodreel.server.studies;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.moodreel.server.viewing.videos.Video;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A study, as somebody who has to do with it sees it. */
@Schema(name = "Study", description = "A study that I run or take part in")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StudyView(
        @Schema(required = true) long id,
        @Schema(required = true) String name,
        @Schema(required = true) String purpose,
        @Schema(required = true, description = "whether I run it") boolean runs,
        @Schema(description = "my part in it; not there when I have none") @Nullable Participation participation,
        @Schema(required = true, description = "how many take part") int people,
        @Schema(required = true) Consent consent,
        @Schema(required = true) List<StudyLabel> labels,
        @Schema(required = true, description = "mode of the annotations that belong to it") String annotationMode,
        @Schema(required = true) List<StudyVideo> videos,
        @Schema(required = true) Instant createdAt) {
    /** Somebody's own part in a study. */
    @Schema(name = "StudyParticipation")
    public record Participation(
            @Schema(required = true, description = "what I am called in it") String participant,
            @Schema(required = true) MemberState state,
            @Schema(required = true, description = "whether the text as it is now is still to be agreed to")
                    boolean consentDue) {
        static Participation of(Member member, Study study) {
            return new Participation(member.code(), member.state(), member.owesConsent(study.consentVersion()));
        }
    }

    /** What is agreed to. */
    @Schema(name = "StudyConsent")
    public record Consent(@Schema(required = true) int version, @Schema(required = true) String text) {}

    /** A video to be watched. */
    @Schema(name = "StudyVideo")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StudyVideo(
            @Schema(required = true) long id, @Schema(required = true) String title, @Nullable Long durationMs) {
        static StudyVideo of(Video video) {
            return new StudyVideo(video.id(), video.title(), video.durationMs());
        }
    }

    static StudyView of(Studies.Seen seen, List<Video> videos) {
        Study study = seen.standing().study();
        return new StudyView(
                study.id(),
                study.name(),
                study.purpose(),
                seen.standing().runs(),
                participation(seen.standing()),
                seen.people(),
                new Consent(study.consentVersion(), seen.consentText()),
                study.labels(),
                study.annotationMode(),
                videos.stream().map(StudyVideo::of).toList(),
                study.createdAt());
    }

    static @Nullable Participation participation(Standing standing) {
        return standing.member()
                .map(member -> Participation.of(member, standing.study()))
                .orElse(null);
    }
}
