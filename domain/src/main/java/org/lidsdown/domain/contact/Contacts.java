package org.lidsdown.domain.contact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The school's directory of contacts. A line of its file is {@code kind | name | reach | from | to
 * | checked}; {@code to} is empty for what still holds.
 *
 * @param all every contact that ever held
 */
public record Contacts(List<Contact> all) {
    private static final int PARTS = 6;

    /** Keeps the list as it is. */
    public Contacts {
        all = List.copyOf(all);
    }

    /** The contacts that are shipped as examples: each must be checked by the school. */
    public static Contacts examples() {
        try (InputStream in = Contacts.class.getResourceAsStream("example.contacts")) {
            return read(
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the shipped contacts cannot be read", e);
        }
    }

    /** Reads a directory; a line that cannot be understood is refused with its number. */
    public static Contacts read(String text) {
        List<Contact> contacts = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                contacts.add(contact(line, i + 1));
            }
        }
        return new Contacts(contacts);
    }

    private static Contact contact(String line, int number) {
        String[] parts = line.split("\\s*\\|\\s*", -1);
        try {
            if (parts.length == PARTS) {
                Optional<LocalDate> to =
                        Optional.of(parts[4]).filter(t -> !t.isEmpty()).map(LocalDate::parse);
                return new Contact(
                        parts[0],
                        parts[1],
                        parts[2],
                        LocalDate.parse(parts[3]),
                        to,
                        LocalDate.parse(parts[5]));
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(misread(line, number), e);
        }
        throw new IllegalArgumentException(misread(line, number));
    }

    private static String misread(String line, int number) {
        return "Line %d of the contacts cannot be understood: %s".formatted(number, line);
    }

    /** Who it was on this day: the latest that held, or nothing. */
    public Optional<Contact> on(String kind, LocalDate day) {
        return all.stream()
                .filter(contact -> contact.kind().equals(kind) && contact.holdsOn(day))
                .max((one, other) -> one.from().compareTo(other.from()));
    }
}
