package org.lidsdown.admin.contacts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The directory of contacts; a line of its file is {@code kind | from | checked or - | name |
 * reach}.
 *
 * @param all every contact, in the file's order
 */
public record Contacts(List<Contact> all) {
    private static final int PARTS = 5;

    /** Keeps the contacts as they are. */
    public Contacts {
        all = List.copyOf(all);
    }

    /** The examples that are shipped, to be checked by the school. */
    public static Contacts example() {
        try (InputStream in = Contacts.class.getResourceAsStream("example.contacts")) {
            byte[] bytes = Objects.requireNonNull(in, "example.contacts").readAllBytes();
            return read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the shipped contacts cannot be read", e);
        }
    }

    static Contacts read(String text) {
        return new Contacts(
                text.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(Contacts::contact)
                        .toList());
    }

    private static Contact contact(String line) {
        List<String> parts = List.of(line.split("\\s*\\|\\s*", PARTS));
        return new Contact(
                parts.get(0),
                parts.get(3),
                parts.get(4),
                LocalDate.parse(parts.get(1)),
                parts.get(2).equals("-")
                        ? Optional.empty()
                        : Optional.of(LocalDate.parse(parts.get(2))));
    }

    /** Whom to call for this kind of contact. */
    public Optional<Contact> of(String kind) {
        return all.stream().filter(contact -> contact.kind().equals(kind)).findFirst();
    }
}
