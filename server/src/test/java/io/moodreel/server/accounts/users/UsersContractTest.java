package io.moodreel.server.accounts.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnderTest;
import io.moodreel.server.platform.database.DatabaseUnderTest.Opened;
import io.moodreel.server.platform.security.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the accounts promise, on every database. */
class UsersContractTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private static User add(Database database, String email, boolean active) {
        NewUser wanted = new NewUser(EmailAddress.parse(email).orElseThrow(), "Ada", "hash", active);
        return database.write(handle -> new Users(handle).add(wanted, NOW));
    }

    private static Optional<User> found(Database database, Function<Users, Optional<User>> work) {
        return database.write(handle -> work.apply(new Users(handle)));
    }

    private static User user(Database database, Function<Users, User> work) {
        return database.write(handle -> work.apply(new Users(handle)));
    }

    private static List<User> page(Database database, Function<Users, List<User>> work) {
        return database.write(handle -> work.apply(new Users(handle)));
    }

    private static boolean holds(Database database, Function<Users, Boolean> work) {
        return database.write(handle -> work.apply(new Users(handle)));
    }

    private static long number(Database database, Function<Users, Long> work) {
        return database.write(handle -> work.apply(new Users(handle)));
    }

    @ParameterizedTest
    @EnumSource
    void firstAccount_isAdministrator_theNextOnesAreViewers(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            assertThat(add(opened.database(), "a@example.org", true).role()).isEqualTo(Role.ADMIN);
            assertThat(add(opened.database(), "b@example.org", true).role()).isEqualTo(Role.VIEWER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereAddressesMustBeVerified_theFirstVerifiedIsAdministrator(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            User typo = add(opened.database(), "tpyo@example.org", false);
            User owner = add(opened.database(), "owner@example.org", false);
            assertThat(typo.maySignIn()).isFalse();

            opened.database().change(handle -> new Users(handle).verifyEmail(owner.id(), NOW));
            opened.database().change(handle -> new Users(handle).verifyEmail(typo.id(), NOW));

            User verified =
                    found(opened.database(), users -> users.find(owner.id())).orElseThrow();
            assertThat(verified.role()).isEqualTo(Role.ADMIN);
            assertThat(verified.maySignIn()).isTrue();
            assertThat(found(opened.database(), users -> users.find(typo.id()))
                            .orElseThrow()
                            .role())
                    .isEqualTo(Role.VIEWER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void account_isFoundByAddressInAnyCase_andByHandle(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            User ada = add(opened.database(), "Ada@example.org", true);

            assertThat(found(opened.database(), users -> users.byLogin("ADA@EXAMPLE.ORG")))
                    .contains(ada);
            assertThat(found(opened.database(), users -> users.byLogin(" Ada ")))
                    .contains(ada);
            assertThat(found(opened.database(), users -> users.byLogin("\u0000")))
                    .isEmpty();
            assertThat(found(opened.database(), users -> users.byLogin("ada' OR '1'='1")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameLocalPart_getsANumberedHandle(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            add(opened.database(), "ada@example.org", true);

            assertThat(add(opened.database(), "ada@example.com", true).handle()).isEqualTo("ada2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void accountOfSingleUserMode_isMadeOnce_andTakenOverByTheFirstWhoRegisters(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            User local = user(opened.database(), users -> users.localAdministrator(NOW));
            assertThat(user(opened.database(), users -> users.localAdministrator(NOW)))
                    .isEqualTo(local);

            User ada = add(opened.database(), "ada@example.org", true);

            assertThat(ada.id()).isEqualTo(local.id());
            assertThat(ada.handle()).isEqualTo("ada");
            assertThat(ada.role()).isEqualTo(Role.ADMIN);
            assertThat(add(opened.database(), "bob@example.org", true).role()).isEqualTo(Role.VIEWER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lastAdministrator_isKnown(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            User ada = add(opened.database(), "ada@example.org", true);
            User bob = add(opened.database(), "bob@example.org", true);
            assertThat(holds(opened.database(), users -> users.isLastAdministrator(ada.id())))
                    .isTrue();
            assertThat(holds(opened.database(), users -> users.isLastAdministrator(bob.id())))
                    .isFalse();

            opened.database().change(handle -> new Users(handle).setRole(bob.id(), Role.ADMIN));

            assertThat(holds(opened.database(), users -> users.isLastAdministrator(ada.id())))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void words_findByHandleNameAndAddress_andAreNoPattern(DatabaseUnderTest kind) {
        try (Opened opened = kind.open()) {
            User ada = add(opened.database(), "ada@example.org", true);
            add(opened.database(), "bob@example.org", true);

            assertThat(page(opened.database(), users -> users.page("ADA@", 10, 0)))
                    .isEqualTo(List.of(ada));
            assertThat(number(opened.database(), users -> users.count("ada"))).isEqualTo(2);
            assertThat(number(opened.database(), users -> users.count("a%a"))).isZero();
            assertThat(page(opened.database(), users -> users.page("", 1, 1))).hasSize(1);
        }
    }
}
