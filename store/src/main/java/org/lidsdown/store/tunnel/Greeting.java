package org.lidsdown.store.tunnel;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** The one line that the host says to whoever has shown a certificate; the database speaks next. */
public sealed interface Greeting {
    /** How the line begins; a later form of the tunnel has a higher number. */
    String FORM = "lids-down tunnel 1 ";

    /** The longest line there can be. */
    int LONGEST = 4_096;

    /** Why somebody may not come in. */
    enum Reason {
        /** The log does not know the certificate. */
        UNKNOWN,
        /** The certificate was taken back. */
        TAKEN_BACK,
        /** The certificate's time is over. */
        ENDED,
        /** Too many are in already. */
        FULL
    }

    /**
     * The console may come in.
     *
     * @param tables how many numbered files have made the tables of the log
     * @param database what the database is called there
     * @param secret by which the database knows that somebody came through the tunnel
     */
    record Welcome(int tables, String database, String secret) implements Greeting {
        @Override
        public String toString() {
            return "Welcome";
        }
    }

    /** The console may not come in. */
    record Refused(Reason reason) implements Greeting {}

    /** The line as it is sent. */
    default byte[] line() {
        String says =
                switch (this) {
                    case Welcome(int tables, String database, String secret) ->
                            "welcome %d %s %s".formatted(tables, encoded(database), secret);
                    case Refused(Reason reason) ->
                            "refused " + reason.name().toLowerCase(Locale.ROOT);
                };
        return (FORM + says + "\n").getBytes(US_ASCII);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().encodeToString(text.getBytes(UTF_8));
    }

    /** Reads the line, and not a byte more; nothing where it is of another form. */
    static Optional<Greeting> read(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0 || line.size() >= LONGEST) {
                return Optional.empty();
            }
            line.write(sign);
        }
        String text = line.toString(US_ASCII);
        return text.startsWith(FORM)
                ? read(text.substring(FORM.length()).split(" "))
                : Optional.empty();
    }

    private static Optional<Greeting> read(String[] words) {
        try {
            return switch (words[0]) {
                case "welcome" ->
                        Optional.of(
                                new Welcome(
                                        Integer.parseInt(words[1]),
                                        new String(Base64.getUrlDecoder().decode(words[2]), UTF_8),
                                        words[3]));
                case "refused" ->
                        Optional.of(new Refused(Reason.valueOf(words[1].toUpperCase(Locale.ROOT))));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
