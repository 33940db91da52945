package org.lidsdown.kiosk.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernText;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.kiosk.ASchool;
import org.lidsdown.kiosk.outbox.Folder;

class PinnedKeysTest {

    private static final ASchool OTHER = new ASchool("Another School");
    private final ASchool school = new ASchool("Seven Oaks");

    @TempDir private Path folder;

    @Test
    void withoutAListNothingCanBeSealed() throws IOException {
        assertThat(keys().sealer()).isEmpty();
        assertThat(keys().mark()).isEmpty();
    }

    @Test
    void theFirstListFromAHostIsTakenAndKept() throws Exception {
        assertThat(keys().take(school.list())).isTrue();

        PinnedKeys again = keys();

        assertThat(again.mark()).contains(sha256(school.list()));
        Concern told = concern();
        Label label = Label.of(UUID.randomUUID(), told);
        byte[] sealed =
                Envelope.write(again.sealer().orElseThrow().seal(label, ConcernText.write(told)));
        assertThat(school.open(sealed)).isEqualTo(told);
    }

    @Test
    void aListThatAnotherSchoolSignedIsRefusedAlsoAfterARestart() throws IOException {
        keys().take(school.list());
        PinnedKeys again = keys();

        assertThat(again.take(OTHER.list())).isFalse();
        assertThat(again.mark()).contains(sha256(school.list()));
    }

    @Test
    void aLaterListIsTakenAndAnEarlierOneNoMore() throws IOException {
        String later = school.laterList();
        PinnedKeys keys = keys();
        keys.take(school.list());

        assertThat(keys.take(later)).isTrue();
        assertThat(keys.take(school.list())).isFalse();
        assertThat(keys().mark()).contains(sha256(later));
    }

    @Test
    void aListThatWasChangedIsRefused() throws IOException {
        PinnedKeys keys = keys();

        assertThat(keys.take(school.list().replace("Seven Oaks", "Seven Elms"))).isFalse();
        assertThat(keys.take("no list")).isFalse();
        assertThat(keys.sealer()).isEmpty();
    }

    @Test
    void whereThePinIsSpoiltNoHostIsBelieved() throws IOException {
        keys().take(school.list());
        Files.writeString(folder.resolve("trust-key"), "spoilt");
        PinnedKeys again = keys();

        assertThat(again.sealer()).isEmpty();
        assertThat(again.take(school.list())).isFalse();
        assertThat(again.take(OTHER.list())).isFalse();
    }

    @Test
    void whatTheKioskWasSetUpWithCountsMoreThanWhatAHostSaid() throws IOException {
        keys().take(OTHER.list());

        PinnedKeys setUp = new PinnedKeys(Folder.at(folder), Optional.of(school.list()));

        assertThat(setUp.mark()).contains(sha256(school.list()));
        assertThat(setUp.take(OTHER.laterList())).isFalse();
    }

    @Test
    void aLaterListStaysWhenTheKioskStartsAgainWithTheOneItWasSetUpWith() throws IOException {
        String later = school.laterList();
        new PinnedKeys(Folder.at(folder), Optional.of(school.list())).take(later);

        PinnedKeys again = new PinnedKeys(Folder.at(folder), Optional.of(school.list()));

        assertThat(again.mark()).contains(sha256(later));
    }

    private PinnedKeys keys() throws IOException {
        return new PinnedKeys(Folder.at(folder), Optional.empty());
    }

    private static Concern concern() {
        Instant noon = Instant.parse("2026-11-25T12:00:00Z");
        return new Concern(
                UUID.randomUUID(),
                1,
                new Concern.Progress(noon, noon, Concern.State.FINISHED, Concern.Help.NO),
                new Origin("Library", "en", Origin.Input.TOUCH),
                Answers.none(),
                List.of());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
