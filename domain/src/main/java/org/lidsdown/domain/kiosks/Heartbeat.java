package org.lidsdown.domain.kiosks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a kiosk is, as it tells its host every few minutes.
 *
 * @param health counts and times of its outbox
 * @param clock what its clock says
 * @param keys the SHA-256 of the key list that it has
 * @param receipt the latest receipt that it was given
 */
public record Heartbeat(
        Health health, Instant clock, Optional<String> keys, Optional<Receipt> receipt) {

    private static final String FIRST_LINE = "lids-down heartbeat 1";

    /** How many concerns wait and for how long, how many are bad, how many bytes are free. */
    public record Health(int waiting, Duration oldest, int bad, long free) {

        public Health {
            if (waiting < 0 || oldest.isNegative() || bad < 0 || free < 0) {
                throw new IllegalArgumentException("Nothing of a kiosk's health is below zero.");
            }
        }
    }

    /** The heartbeat as it is sent. */
    public String text() {
        return String.join(
                "\n",
                FIRST_LINE,
                "waiting " + health.waiting(),
                "oldest " + health.oldest().toMillis(),
                "bad " + health.bad(),
                "free " + health.free(),
                "clock " + clock.toEpochMilli(),
                "keys " + Lines.written(keys),
                "receipt " + Lines.written(receipt.map(Receipt::text)),
                "");
    }

    /** The heartbeat in this text; throws {@link IllegalArgumentException} where it is none. */
    public static Heartbeat read(String text) {
        Lines lines = new Lines(text, FIRST_LINE);
        Health health =
                new Health(
                        Math.toIntExact(Math.min(lines.number("waiting"), Integer.MAX_VALUE)),
                        Duration.ofMillis(lines.number("oldest")),
                        Math.toIntExact(Math.min(lines.number("bad"), Integer.MAX_VALUE)),
                        lines.number("free"));
        return new Heartbeat(
                health,
                Instant.ofEpochMilli(lines.number("clock")),
                lines.optional("keys").filter(mark -> mark.matches("[0-9a-f]{64}")),
                lines.optional("receipt").map(Receipt::read));
    }
}
