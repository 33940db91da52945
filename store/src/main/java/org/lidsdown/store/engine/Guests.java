package org.lidsdown.store.engine;

/**
 * How consoles on other computers are let into a database that runs in this program.
 *
 * @param database what the database is called
 * @param secret the password of their one account
 */
public record Guests(String database, String secret) {
    @Override
    public String toString() {
        return "Guests";
    }
}
