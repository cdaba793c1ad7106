package io.moodreel.server.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the job runner promises, on every database. */
@Timeout(30)
class JobsContractTest {
    /** A kind of work that does what the test says. */
    private static class Work implements JobHandler {
        final CountDownLatch started = new CountDownLatch(1);
        final CountDownLatch mayEnd = new CountDownLatch(1);
        final List<String> notes = Collections.synchronizedList(new ArrayList<>());

        @Override
        public String kind() {
            return "work";
        }

        @Override
        public void validate(Map<String, String> parameters) throws InvalidJobException {
            if (!parameters.containsKey("what")) {
                throw new InvalidJobException("what", "is required");
            }
        }

        @Override
        public JobSummary run(JobContext context) throws JobFailedException {
            notes.add(context.checkpoint().orElse("from the start"));
            context.progress(new Progress(1, 2L, "half"));
            context.commit(() -> "half way");
            started.countDown();
            return switch (context.parameters().get("what")) {
                case "fail" -> throw new JobFailedException("The file is empty.");
                case "break" -> throw new IllegalStateException("a fault of ours");
                case "overflow" -> throw new StackOverflowError("a fault of ours");
                case "wait" -> waitUntilToldOtherwise(context);
                default -> new JobSummary("Done.", Map.of("rows", 2L));
            };
        }

        private JobSummary waitUntilToldOtherwise(JobContext context) {
            try {
                while (!mayEnd.await(5, TimeUnit.MILLISECONDS)) {
                    context.checkCancelled();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new JobSummary("Waited.", Map.of());
        }
    }

    private static Jobs jobs(Opened opened, JobHandler... handlers) {
        return jobs(opened, "this folder", handlers);
    }

    private static Jobs jobs(Opened opened, String folder, JobHandler... handlers) {
        return new Jobs(opened.database(), folder, List.of(handlers), Clock.systemUTC());
    }

    private static Job ended(Jobs jobs, long id) {
        return await().atMost(25, TimeUnit.SECONDS)
                .pollInterval(5, TimeUnit.MILLISECONDS)
                .until(() -> jobs.find(id).orElseThrow(), job -> job.state().ended());
    }

    @ParameterizedTest
    @EnumSource
    void job_runsToItsEnd_andTellsWhatItDid(DatabaseUnderTest kind) throws Exception {
        try (Opened opened = kind.open()) {
            Jobs jobs = jobs(opened, new Work());

            Job job = ended(jobs, jobs.submit("work", Map.of("what", "end")).id());

            assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
            assertThat(job.summary()).isEqualTo(new JobSummary("Done.", Map.of("rows", 2L)));
            assertThat(job.progress()).isEqualTo(new Progress(1, 2L, "half"));
            assertThat(job.endedAt()).isAfterOrEqualTo(job.startedAt());
            jobs.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void failure_isTold_faultIsNot(DatabaseUnderTest kind) throws Exception {
        try (Opened opened = kind.open()) {
            Jobs jobs = jobs(opened, new Work());

            Job failed = ended(jobs, jobs.submit("work", Map.of("what", "fail")).id());
            Job broken =
                    ended(jobs, jobs.submit("work", Map.of("what", "break")).id());
            Job overflown =
                    ended(jobs, jobs.submit("work", Map.of("what", "overflow")).id());

            assertThat(failed.state()).isEqualTo(JobState.FAILED);
            assertThat(failed.error()).isEqualTo("The file is empty.");
            assertThat(broken.error()).doesNotContain("a fault of ours");
            assertThat(overflown.error()).isEqualTo(broken.error());
            jobs.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void unknownKindAndBadParameters_areRefusedBeforeQueueing(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            Jobs jobs = jobs(opened, new Work());

            assertThatThrownBy(() -> jobs.submit("other", Map.of()))
                    .isInstanceOf(InvalidJobException.class)
                    .hasMessageContaining("must be one of work");
            assertThatThrownBy(() -> jobs.submit("work", Map.of())).isInstanceOf(InvalidJobException.class);
            assertThat(jobs.count()).isZero();
            jobs.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void cancelledJob_ends_andResumesFromItsCheckpoint(DatabaseUnderTest kind) throws Exception {
        try (Opened opened = kind.open()) {
            Work work = new Work();
            Jobs jobs = jobs(opened, work);
            long id = jobs.submit("work", Map.of("what", "wait")).id();
            work.started.await();

            jobs.cancel(id);
            assertThat(ended(jobs, id).state()).isEqualTo(JobState.CANCELLED);

            work.mayEnd.countDown();
            assertThat(jobs.resume(id)).isTrue();
            assertThat(ended(jobs, id).state()).isEqualTo(JobState.SUCCEEDED);
            assertThat(work.notes).containsExactly("from the start", "half way");
            assertThat(jobs.resume(id)).isFalse();
            jobs.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void waitingJob_isCancelledWithoutRunning(DatabaseUnderTest kind) throws Exception {
        try (Opened opened = kind.open()) {
            Work work = new Work();
            Jobs jobs = jobs(opened, work);
            long first = jobs.submit("work", Map.of("what", "wait")).id();
            work.started.await();
            long second = jobs.submit("work", Map.of("what", "end")).id();

            assertThat(jobs.cancel(second).orElseThrow().state()).isEqualTo(JobState.CANCELLED);
            work.mayEnd.countDown();
            ended(jobs, first);

            assertThat(jobs.find(second).orElseThrow().startedAt()).isNull();
            jobs.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void jobOfAProcessThatWentAway_goesOnAtTheNextStart(DatabaseUnderTest kind) throws Exception {
        try (Opened opened = kind.open()) {
            Work work = new Work();
            Jobs first = jobs(opened, work);
            long id = first.submit("work", Map.of("what", "wait")).id();
            work.started.await();
            first.stop();
            assertThat(first.find(id).orElseThrow().state()).isEqualTo(JobState.INTERRUPTED);

            work.mayEnd.countDown();
            Jobs second = jobs(opened, work);
            second.resumeInterrupted();

            assertThat(ended(second, id).state()).isEqualTo(JobState.SUCCEEDED);
            assertThat(work.notes).containsExactly("from the start", "half way");
            second.stop();
        }
    }

    /** Work that nobody waits for. */
    private static final class PatientWork extends Work {
        @Override
        public String kind() {
            return "patient";
        }

        @Override
        public boolean givesWay() {
            return true;
        }
    }

    @ParameterizedTest
    @EnumSource
    void jobThatGivesWay_letsAnotherRunFirst_andGoesOnAfterIt(DatabaseUnderTest kind) throws Exception {
        try (Opened opened = kind.open()) {
            Work work = new Work();
            PatientWork patient = new PatientWork();
            Jobs jobs = jobs(opened, work, patient);
            List<Long> endings = Collections.synchronizedList(new ArrayList<>());
            jobs.addFollower(job -> endings.add(job.id()));
            long unhurried = jobs.submit("patient", Map.of("what", "wait")).id();
            assertThat(patient.started.await(20, TimeUnit.SECONDS)).isTrue();

            long asked = jobs.submit("work", Map.of("what", "end")).id();
            assertThat(ended(jobs, asked).state()).isEqualTo(JobState.SUCCEEDED);
            patient.mayEnd.countDown();

            assertThat(ended(jobs, unhurried).state()).isEqualTo(JobState.SUCCEEDED);
            assertThat(patient.notes).containsExactly("from the start", "half way");
            await().atMost(25, TimeUnit.SECONDS).until(() -> endings.equals(List.of(asked, unhurried)));
            jobs.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void jobsThatGiveWay_doNotGiveWayToEachOther_andStartAfterAllOthers(DatabaseUnderTest kind) throws Exception {
        try (Opened opened = kind.open()) {
            JobStore store = new JobStore(opened.database(), "here");
            List<String> patient = List.of("patient");
            long first = store.create("patient", Map.of(), Instant.now()).id();
            assertThat(store.isQueuedBesides(patient)).isFalse();
            long second = store.create("work", Map.of(), Instant.now()).id();
            assertThat(store.isQueuedBesides(patient)).isTrue();

            assertThat(store.startNext(Instant.now(), patient).orElseThrow().id())
                    .isEqualTo(second);
            assertThat(store.startNext(Instant.now(), patient).orElseThrow().id())
                    .isEqualTo(first);
            assertThat(store.latest("patient").orElseThrow().id()).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @EnumSource
    void jobs_areListedNewestFirst(DatabaseUnderTest kind) throws Exception {
        try (Opened opened = kind.open()) {
            Jobs jobs = jobs(opened, new Work());
            long first = jobs.submit("work", Map.of("what", "end")).id();
            long second = jobs.submit("work", Map.of("what", "end")).id();
            ended(jobs, second);

            assertThat(jobs.newestFirst(10, 0)).extracting(Job::id).containsExactly(second, first);
            assertThat(jobs.newestFirst(1, 1)).extracting(Job::id).containsExactly(first);
            jobs.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void jobRunningAtAnotherProcess_isLeftAlone_andCancelledFromHere(DatabaseUnderTest kind) throws Exception {
        try (Opened opened = kind.open()) {
            Work work = new Work();
            Work otherWork = new Work();
            Jobs here = jobs(opened, "here", work);
            Jobs there = jobs(opened, "there", otherWork);
            long id = there.submit("work", Map.of("what", "wait")).id();
            otherWork.started.await();

            here.resumeInterrupted();
            ended(here, here.submit("work", Map.of("what", "end")).id());
            assertThat(here.find(id).orElseThrow().state()).isEqualTo(JobState.RUNNING);
            here.cancel(id);

            assertThat(ended(here, id).state()).isEqualTo(JobState.CANCELLED);
            assertThat(otherWork.notes).containsExactly("from the start");
            assertThat(work.notes).containsExactly("from the start");
            here.stop();
            there.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void jobOfAProcessLongSilent_canBeResumedAtAnother(DatabaseUnderTest kind) throws Exception {
        try (Opened opened = kind.open()) {
            Work work = new Work();
            JobStore gone = new JobStore(opened.database(), "gone");
            long id = gone.create("work", Map.of("what", "end"), Instant.now()).id();
            gone.startNext(Instant.now().minus(Duration.ofHours(1)), List.of());
            gone.checkpoint(id, () -> "half way");
            Jobs here = jobs(opened, "here", work);

            here.resumeInterrupted();
            assertThat(here.find(id).orElseThrow().state()).isEqualTo(JobState.INTERRUPTED);
            assertThat(here.resume(id)).isTrue();

            assertThat(ended(here, id).state()).isEqualTo(JobState.SUCCEEDED);
            assertThat(work.notes).containsExactly("half way");
            here.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void jobFromBeforeThereWereRunners_isRunByWhoeverStarts(DatabaseUnderTest kind) throws Exception {
        try (Opened opened = kind.open()) {
            long id = new JobStore(opened.database(), "")
                    .create("work", Map.of("what", "end"), Instant.now())
                    .id();
            Jobs here = jobs(opened, new Work());

            here.resumeInterrupted();

            assertThat(ended(here, id).state()).isEqualTo(JobState.SUCCEEDED);
            here.stop();
        }
    }
}
