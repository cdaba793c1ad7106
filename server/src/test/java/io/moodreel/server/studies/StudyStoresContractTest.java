package io.moodreel.server.studies;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.studies.StudySessionStore.Place;
import io.moodreel.server.studies.StudySessionStore.Wanted;
import io.moodreel.server.viewing.sessions.Sessions;
import io.moodreel.server.viewing.sessions.SessionsUnderTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the stores of studies promise, on every database. */
@Timeout(120)
class StudyStoresContractTest {
    private static final long CLIP = 1;
    private static final Instant THEN = Instant.ofEpochMilli(1_000);
    private static final Instant LATER = Instant.ofEpochMilli(2_000);

    @ParameterizedTest
    @EnumSource
    void consentTexts_countUp_andRejoiningAsksAgain(DatabaseUnderTest kind) {
        try (Opened at = kind.open()) {
            Caller.User ada = SessionsUnderTest.person(at.database(), "ada");
            Caller.User bob = SessionsUnderTest.person(at.database(), "bob");
            at.database().change(handle -> {
                StudyStore studies = new StudyStore(handle);
                MemberStore members = new MemberStore(handle);
                long study = studies.add(ada.id(), "Rain", "Why", StudyLabel.usual(), THEN);
                studies.addConsentText(study, "One", THEN);
                studies.addConsentText(study, "Two", THEN);
                assertThat(studies.find(study).orElseThrow().consentVersion()).isEqualTo(2);
                assertThat(studies.find(study).orElseThrow().labels()).isEqualTo(StudyLabel.usual());
                assertThat(studies.consentText(study, 1)).isEqualTo("One");

                members.invite(study, bob.id(), studies.nextParticipant(study), THEN);
                assertThat(studies.isWatchedBy(CLIP, bob.id())).isFalse();
                assertThat(members.joined(study)).isZero();
                members.join(study, bob.id(), THEN);
                members.accept(study, bob.id(), 2, THEN);
                members.accept(study, bob.id(), 2, THEN);
                assertThat(members.find(study, bob.id()).orElseThrow().owesConsent(2))
                        .isFalse();
                assertThat(members.find(study, bob.id()).orElseThrow().owesConsent(3))
                        .isTrue();

                members.leave(study, bob.id(), LATER);
                members.inviteAgain(study, bob.id());
                members.join(study, bob.id(), LATER);
                Member again = members.byNumber(study, 1).orElseThrow();
                assertThat(again.owesConsent(1)).isTrue();
                assertThat(again.code()).isEqualTo("P01");
                members.accept(study, bob.id(), 2, LATER);
                assertThat(members.all(study).getFirst().acceptedVersion()).isEqualTo(2);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void viewings_areFoundByStudyPersonAndVideo_andWithdrawnByPerson(DatabaseUnderTest kind) {
        try (Opened at = kind.open()) {
            Caller.User ada = SessionsUnderTest.person(at.database(), "ada");
            Caller.User bob = SessionsUnderTest.person(at.database(), "bob");
            Sessions sessions = SessionsUnderTest.on(at.database());
            long one =
                    SessionsUnderTest.start(sessions, ada, 1_700_000_000_000L).id();
            long two =
                    SessionsUnderTest.start(sessions, bob, 1_700_000_000_000L).id();
            at.database().change(handle -> {
                StudyStore studies = new StudyStore(handle);
                StudySessionStore store = new StudySessionStore(handle);
                long study = studies.add(ada.id(), "Rain", "Why", StudyLabel.usual(), THEN);
                studies.addVideo(study, CLIP, THEN);
                studies.addVideo(study, CLIP, THEN);
                assertThat(studies.videos(study)).containsExactly(CLIP);
                assertThat(studies.namesWith(CLIP)).containsExactly("Rain");
                store.add(study, new Place(one, studies.nextSession(study), 1), 1);
                store.add(study, new Place(two, studies.nextSession(study), 2), 1);

                assertThat(store.page(new Wanted(study, 0, 0), 0, 10))
                        .extracting(Place::number)
                        .containsExactly(2, 1);
                assertThat(store.page(new Wanted(study, bob.id(), CLIP), 0, 10)).containsExactly(new Place(two, 2, 2));
                assertThat(store.after(new Wanted(study, 0, 0), 1, 10)).containsExactly(new Place(two, 2, 2));
                assertThat(store.count(new Wanted(study, 0, 99))).isZero();
                assertThat(store.placeOf(study, one)).contains(new Place(one, 1, 1));
                assertThat(store.find(study, 3)).isEmpty();

                store.withdraw(study, bob.id());
                assertThat(store.page(new Wanted(study, 0, 0), 0, 10)).containsExactly(new Place(one, 1, 1));
                assertThat(studies.nextSession(study)).isEqualTo(3);
            });
            sessions.remove(ada.id(), sessions.find(one).orElseThrow().name());
            List<Place> left =
                    at.database().read(handle -> new StudySessionStore(handle).page(new Wanted(1, 0, 0), 0, 10));
            assertThat(left).isEmpty();
            assertThat(sessions.find(two)).isPresent();
        }
    }
}
