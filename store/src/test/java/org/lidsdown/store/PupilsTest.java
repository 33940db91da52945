package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.people.PupilId;

class PupilsTest {
    @TempDir Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = ALog.in(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void pupilsGetOnePseudonymAfterTheOtherAndAreListedByName() {
        Pupil zoe = store.pupils().add("Zoë Whitfield", "Years 7 to 9", "s.khan");
        Pupil adam = store.pupils().add("Adam 😀 عربى", "Years 10 and 11", "s.khan");

        assertThat(zoe.id()).isEqualTo(new PupilId("P-0001"));
        assertThat(adam.id()).isEqualTo(new PupilId("P-0002"));
        assertThat(store.pupils().all()).containsExactly(adam, zoe);
        assertThat(store.pupils().find(zoe.id())).contains(zoe);
        assertThat(store.pupils().find(new PupilId("P-9999"))).isEmpty();
    }
}
