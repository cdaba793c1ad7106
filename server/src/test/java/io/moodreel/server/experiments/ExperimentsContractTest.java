package io.moodreel.server.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moodreel.server.accounts.RequestOrigin;
import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEntry;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.accounts.audit.AuditLog;
import io.moodreel.server.accounts.users.EmailAddress;
import io.moodreel.server.accounts.users.NewUser;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.experiments.Experiment.Plan;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.platform.http.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What experiments promise, on every database. */
@ParameterizedClass
@EnumSource
@Timeout(120)
class ExperimentsContractTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Plan PLAN = new Plan("Hybrid against popular", "popular", "hybrid", Goal.SAVE);

    @Parameter
    DatabaseUnderTest kind;

    private Opened opened;
    private Database database;
    private Experiments experiments;

    private record Names(List<String> names) implements StrategyNames {
        @Override
        public String describe(String name) {
            return "Recommends by " + name + ".";
        }
    }

    @BeforeEach
    void open() {
        opened = kind.open();
        database = opened.database();
        experiments = knowing("popular", "hybrid");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private Experiments knowing(String... strategies) {
        Strategies known = new Strategies(List.of(new Names(List.of(strategies))));
        return new Experiments(database, known, () -> Duration.ofDays(7), CLOCK);
    }

    private static AuditEvent event(AuditAction action) {
        return new AuditEvent(action, null, null, new RequestOrigin("192.0.2.1", "curl"), PLAN.name());
    }

    private Experiment start() {
        return experiments.start(PLAN, event(AuditAction.EXPERIMENT_STARTED));
    }

    private long person(int number) {
        NewUser person = new NewUser(
                EmailAddress.parse("person" + number + "@example.org").orElseThrow(), "Somebody", "no hash", true);
        return database.write(
                handle -> new Users(handle).add(person, CLOCK.instant()).id());
    }

    private List<Exposure> exposures(Experiment experiment) {
        return database.read(handle -> new ExperimentStore(handle).exposures(experiment.id()));
    }

    @Test
    void withoutAnExperiment_nobodyIsAssigned_andNothingIsNoted() {
        long user = person(1);

        assertThat(experiments.strategyFor(user)).isEmpty();
        assertThat(database.<Integer, RuntimeException>read(
                        handle -> handle.createQuery("SELECT COUNT(*) FROM experiment_exposures")
                                .mapTo(Integer.class)
                                .one()))
                .isZero();
    }

    @Test
    void runningExperiment_givesEachPersonAlwaysTheSame_andNotesThemOnce() {
        Experiment experiment = start();
        Set<String> given = new HashSet<>();
        for (int number = 0; number < 20; number++) {
            long user = person(number);
            String strategy = experiments.strategyFor(user).orElseThrow();
            given.add(strategy);
            assertThat(experiments.strategyFor(user)).contains(strategy);
            assertThat(knowing("popular", "hybrid").strategyFor(user))
                    .as("after a restart")
                    .contains(strategy);
            assertThat(exposures(experiment))
                    .filteredOn(exposure -> exposure.userId() == user)
                    .containsExactly(new Exposure(user, strategy, CLOCK.instant()));
        }
        assertThat(given).containsExactlyInAnyOrder("popular", "hybrid");
    }

    @Test
    void secondExperiment_isRefusedWhileOneRuns() {
        Experiment first = start();

        assertThatThrownBy(this::start)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("\"Hybrid against popular\" is running. Stop it first");

        experiments.stop(first.id(), event(AuditAction.EXPERIMENT_STOPPED));
        assertThat(start().id()).isNotEqualTo(first.id());
        assertThat(experiments.newestFirst()).hasSize(2);
    }

    @Test
    void stoppedExperiment_assignsNobody_andStaysStoppedAtTheFirstMoment() {
        Experiment experiment = start();
        long user = person(1);
        experiments.stop(experiment.id(), event(AuditAction.EXPERIMENT_STOPPED));
        Optional<Experiment> again = experiments.stop(experiment.id(), event(AuditAction.EXPERIMENT_STOPPED));

        assertThat(again.orElseThrow().stoppedAt()).isEqualTo(CLOCK.instant());
        assertThat(experiments.strategyFor(user)).isEmpty();
        assertThat(experiments.stop(999, event(AuditAction.EXPERIMENT_STOPPED))).isEmpty();
        assertThat(audited()).containsExactly(AuditAction.EXPERIMENT_STOPPED, AuditAction.EXPERIMENT_STARTED);
    }

    private List<AuditAction> audited() {
        AuditLog.Filter all =
                new AuditLog.Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return database.read(handle -> new AuditLog(handle)
                .newestFirst(all, 10, 0).stream().map(AuditEntry::action).toList());
    }

    @Test
    void strategyThatIsGone_isGivenToNobody() {
        start();

        assertThat(knowing("popular").strategyFor(person(1))).isEmpty();
    }

    @Test
    void deletedPerson_leavesNoExposure() {
        Experiment experiment = start();
        long user = person(1);
        experiments.strategyFor(user);
        String erase = new ExperimentsPersonalData().tables().getFirst().erase();

        database.change(handle -> handle.createUpdate(erase).bind("user", user).execute());

        assertThat(exposures(experiment)).isEmpty();
    }

    @Test
    void everythingAboutAnExperiment_isReadBack() {
        Experiment experiment = start();

        assertThat(experiment.plan()).isEqualTo(PLAN);
        assertThat(experiment.window()).isEqualTo(Duration.ofDays(7));
        assertThat(experiment.startedAt()).isEqualTo(CLOCK.instant());
        assertThat(experiment.isRunning()).isTrue();
        assertThat(experiments.find(experiment.id())).contains(experiment);
    }
}
