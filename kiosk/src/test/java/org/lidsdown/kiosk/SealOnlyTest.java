package org.lidsdown.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class SealOnlyTest {

    private static final String DOMAIN = "org/lidsdown/domain/";
    private static final String CODEC = DOMAIN + "keys/GroupKey";

    @Test
    void noClassOfTheKioskCanOpenWhatItSealed() throws IOException, URISyntaxException {
        assertThat(named().values().stream().flatMap(Set::stream))
                .contains(DOMAIN + "sealing/Sealer", DOMAIN + "concern/ConcernText")
                .doesNotContain(
                        DOMAIN + "sealing/Opener",
                        DOMAIN + "sealing/KeyOpener",
                        DOMAIN + "sealing/OpeningKey",
                        DOMAIN + "keys/HeldKey",
                        DOMAIN + "keys/Keyring",
                        DOMAIN + "trust/SigningKey",
                        DOMAIN + "concern/ConcernReader");
    }

    @Test
    void onePlaceChoosesWhatIsSealedTo() throws IOException, URISyntaxException {
        assertThat(named())
                .hasEntrySatisfying("PinnedKeys.class", names -> assertThat(names).contains(CODEC))
                .allSatisfy((file, names) ->
                        assertThat(names.contains(CODEC))
                                .isEqualTo(file.equals("PinnedKeys.class")));
    }

    private static Map<String, Set<String>> named() throws IOException, URISyntaxException {
        Path words = Path.of(Kiosk.class.getResource("look/words_en.properties").toURI());
        try (Stream<Path> files = Files.walk(words.resolve("../..").normalize())) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> file.toString().contains("/classes/"))
                    .collect(
                            Collectors.toMap(
                                    file -> file.getFileName().toString(), SealOnlyTest::names));
        }
    }

    private static Set<String> names(Path file) {
        try {
            return StreamSupport.stream(
                            ClassFile.of().parse(file).constantPool().spliterator(), false)
                    .filter(ClassEntry.class::isInstance)
                    .map(entry -> ((ClassEntry) entry).asInternalName())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
