package io.moodreel.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.platform.database.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many sign in at once; some come with another system's hash. */
@QuarkusTest
class LoginRushTest {
    /** "password" by bcrypt with cost 4, made by another implementation (libxcrypt). */
    private static final String BCRYPT = "$2b$04$E034seiK6Stifd.2/r2q.OAoGFuGp0dHgUjf77iXX8/K3pmUzMm.G";

    @Inject
    Database database;

    @Test
    void hundredSignInsAtOnce_areAllAnswered() throws InterruptedException, ExecutionException {
        List<Person> people =
                IntStream.range(0, 5).mapToObj(i -> Person.signedUp()).toList();

        try (ExecutorService rush = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = IntStream.range(0, 100)
                    .mapToObj(i -> rush.submit(() -> i % 5 == 0
                            ? Person.signIn(people.get(i / 20).email(), Person.PASSWORD)
                                    .statusCode()
                            : Person.signIn(Person.freshEmail(), "guess").statusCode()))
                    .toList();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(200, 401, 503);
            }
        }
    }

    @Test
    void hashOfAnotherSystem_letsIn_andBecomesOurs() {
        Person person = Person.signedUp();
        database.change(handle -> new Users(handle).setPassword(person.id(), BCRYPT));

        Person.signIn(person.email(), "not password").then().statusCode(401);
        Person.signIn(person.email(), "password").then().statusCode(200);

        String hash = database.read(handle -> new Users(handle).find(person.id()))
                .orElseThrow()
                .passwordHash();
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        Person.signIn(person.email(), "password").then().statusCode(200);
    }
}
