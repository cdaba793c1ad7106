package io.moodreel.server.studies;

import io.moodreel.server.accounts.users.User;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.Shown;
import io.moodreel.server.platform.security.Caller;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Who takes part in studies, and what they agreed to. Thread-safe. */
@Singleton
class Membership {
    private static final int MOST = 1_000;

    private final Database database;
    private final Clock clock;

    Membership(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What becomes of somebody's viewings when they leave. */
    public enum Viewings {
        /** They stay in the study. */
        KEEP,
        /** They are taken out of it; the person has them as before. */
        WITHDRAW
    }

    /** Somebody in a study, and how many viewings of theirs it has. */
    record Listed(Member member, long sessions) {}

    /** By their numbers, for whoever runs the study. */
    List<Listed> all(Caller.User user, long study) {
        return database.read(handle -> {
            Standing.running(handle, user, study);
            StudySessionStore sessions = new StudySessionStore(handle);
            return new MemberStore(handle)
                    .all(study).stream()
                            .map(member -> new Listed(
                                    member, sessions.count(new StudySessionStore.Wanted(study, member.user(), 0))))
                            .toList();
        });
    }

    /**
     * Invites somebody; asked twice, nothing more happens. Who had left is invited again under the same number.
     *
     * @param who a handle or an address
     * @throws ProblemException 422 when nobody is called so
     */
    Member invite(Caller.User user, long study, String who) {
        return database.write(handle -> {
            Standing.running(handle, user, study);
            long invited = new Users(handle)
                    .byLogin(who)
                    .filter(User::maySignIn)
                    .map(User::id)
                    .orElseThrow(() -> ProblemException.invalid(
                            "who",
                            "must be the handle or the address of somebody with an account here, was \""
                                    + Shown.shortened(who) + "\""));
            MemberStore store = new MemberStore(handle);
            Optional<Member> present = store.find(study, invited);
            if (present.isEmpty()) {
                if (store.all(study).size() >= MOST) {
                    throw ProblemException.conflict("The study has " + MOST + " people, and no room for more.");
                }
                store.invite(study, invited, new StudyStore(handle).nextParticipant(study), clock.instant());
            } else if (present.get().state() == MemberState.LEFT) {
                store.inviteAgain(study, invited);
            }
            return store.find(study, invited).orElseThrow();
        });
    }

    /** Has somebody take part no more, or takes an invitation back. Viewings that were made stay. */
    void remove(Caller.User user, long study, int participant) {
        database.change(handle -> {
            Standing.running(handle, user, study);
            Member member = new MemberStore(handle)
                    .byNumber(study, participant)
                    .orElseThrow(() -> ProblemException.notFound(
                            "There is no " + Member.codeOf(participant) + " in study " + study + "."));
            end(handle, member);
        });
    }

    /** Accepts an invitation; asked twice, nothing more happens. */
    void join(Caller.User user, long study) {
        database.change(handle -> {
            Member member = Standing.takingPart(handle, user, study).member().orElseThrow();
            if (member.state() == MemberState.LEFT) {
                throw ProblemException.conflict("You have left this study. Ask for another invitation.");
            }
            if (member.state() == MemberState.INVITED) {
                new MemberStore(handle).join(study, user.id(), clock.instant());
            }
        });
    }

    /**
     * Agrees to the study's text.
     *
     * @param version what was read
     * @throws ProblemException 409 when there is another text by now, or the person does not take part
     */
    void accept(Caller.User user, long study, int version) {
        database.change(handle -> {
            Standing standing = Standing.takingPart(handle, user, study);
            requireJoined(standing.member().orElseThrow());
            int present = standing.study().consentVersion();
            if (version != present) {
                throw ProblemException.conflict(
                        "The text is at version %d, not %d: read it, and agree to that.".formatted(present, version));
            }
            new MemberStore(handle).accept(study, user.id(), version, clock.instant());
        });
    }

    /** Leaves a study, or declines an invitation. Who left and kept their viewings in it may take them out later. */
    void leave(Caller.User user, long study, Viewings viewings) {
        database.change(handle -> {
            Member member = Standing.takingPart(handle, user, study).member().orElseThrow();
            if (viewings == Viewings.WITHDRAW) {
                new StudySessionStore(handle).withdraw(study, user.id());
            }
            end(handle, member);
        });
    }

    /** Who has no viewings in it is gone without a trace; of the others it stays known whose they are. */
    private void end(Handle handle, Member member) {
        MemberStore store = new MemberStore(handle);
        boolean leavesNothing =
                new StudySessionStore(handle).count(new StudySessionStore.Wanted(member.study(), member.user(), 0))
                        == 0;
        if (leavesNothing) {
            store.remove(member.study(), member.user());
            return;
        }
        store.leave(member.study(), member.user(), clock.instant());
    }

    static void requireJoined(Member member) {
        if (member.state() != MemberState.JOINED) {
            throw ProblemException.conflict("You do not take part in this study. Accept the invitation first.");
        }
    }
}
