package org.lidsdown.kiosk.outbox;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lidsdown.domain.kiosks.Receipt;

/**
 * What the host said of its log: the latest receipt, and up to which entry a verified backup
 * contains it. Kept in a file; where that is spoilt, nothing is known.
 */
final class HostSaid {

    private static final String NAME = "host-said";
    private static final String FIRST_LINE = "lids-down host said 1";

    private final Folder folder;
    private Optional<Receipt> receipt = Optional.empty();
    private OptionalLong contained = OptionalLong.empty();

    HostSaid(Folder folder) {
        this.folder = folder;
        Path file = folder.path().resolve(NAME);
        try {
            if (Files.exists(file)) {
                take(Files.readAllLines(file, US_ASCII));
            }
        } catch (IOException | IllegalArgumentException e) {
            receipt = Optional.empty();
            contained = OptionalLong.empty();
        }
    }

    private void take(List<String> lines) {
        if (lines.size() == 3 && lines.getFirst().equals(FIRST_LINE)) {
            receipt = Optional.of(lines.get(1)).filter(l -> !l.isEmpty()).map(Receipt::read);
            contained =
                    lines.get(2).isEmpty()
                            ? OptionalLong.empty()
                            : OptionalLong.of(Long.parseLong(lines.get(2)));
        }
    }

    Optional<Receipt> receipt() {
        return receipt;
    }

    OptionalLong contained() {
        return contained;
    }

    void receipt(Optional<Receipt> latest) throws IOException {
        if (!latest.equals(receipt)) {
            receipt = latest;
            write();
        }
    }

    void contained(OptionalLong entry) throws IOException {
        if (!entry.equals(contained)) {
            contained = entry;
            write();
        }
    }

    private void write() throws IOException {
        String number = contained.isPresent() ? Long.toString(contained.getAsLong()) : "";
        String text =
                String.join("\n", FIRST_LINE, receipt.map(Receipt::text).orElse(""), number, "");
        folder.write(NAME, text.getBytes(US_ASCII));
    }
}
