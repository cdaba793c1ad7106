package io.moodreel.server.studies;

import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.Role;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Where somebody stands towards a study: runs it, is in it, or both. Whoever is neither is told that there is no such study.
 *
 * @param runs whether it is theirs, and they are still a researcher
 */
record Standing(Study study, boolean runs, Optional<Member> member) {
    /** @throws ProblemException 404 when it is none of this person's business */
    static Standing of(Handle handle, Caller.User user, long id) {
        Study study = new StudyStore(handle).find(id).orElseThrow(() -> missing(id));
        boolean runs = study.owner() == user.id() && mayRun(user);
        Optional<Member> member = new MemberStore(handle).find(id, user.id());
        if (!runs && member.isEmpty()) {
            throw missing(id);
        }
        return new Standing(study, runs, member);
    }

    /** @throws ProblemException 404 when this person does not run it */
    static Study running(Handle handle, Caller.User user, long id) {
        Standing standing = of(handle, user, id);
        if (!standing.runs()) {
            throw missing(id);
        }
        return standing.study();
    }

    /** @throws ProblemException 404 when this person is not in it */
    static Standing takingPart(Handle handle, Caller.User user, long id) {
        Standing standing = of(handle, user, id);
        if (standing.member().isEmpty()) {
            throw ProblemException.notFound("You were not invited to study " + id + ".");
        }
        return standing;
    }

    /** Whether this person may have studies of their own. */
    static boolean mayRun(Caller.User user) {
        return user.role().includes(Role.RESEARCHER);
    }

    private static ProblemException missing(long id) {
        return ProblemException.notFound("You have no study " + id + ".");
    }
}
