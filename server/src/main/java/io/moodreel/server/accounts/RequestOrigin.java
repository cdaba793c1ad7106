package io.moodreel.server.accounts;

/**
 * From where a request came, as it is shown to the account's owner and kept in the audit log.
 *
 * @param address IP address
 * @param device browser and system in words, or the program's name
 */
public record RequestOrigin(String address, String device) {}
