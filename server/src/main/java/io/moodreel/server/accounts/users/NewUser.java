package io.moodreel.server.accounts.users;

/**
 * An account to make.
 *
 * @param passwordHash as {@code PasswordHasher} made it
 * @param active whether it may sign in before its address is verified
 */
public record NewUser(EmailAddress email, String name, String passwordHash, boolean active) {
    @Override
    public String toString() {
        return "NewUser[name=" + name + "]";
    }
}
