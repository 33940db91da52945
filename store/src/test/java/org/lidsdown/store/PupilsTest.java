package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.manner.Manner;
import org.lidsdown.domain.people.AtKiosk;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.proof.Verdict;

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

    @Test
    void howPupilsAreAtTheKiosksIsKeptForWhoeverMayReadTheirNames() {
        Manner manner = Manner.read("access=one-switch pace=3000 size=large");
        PupilId zoe = store.pupils().add("Zoë Whitfield", "Years 7 to 9", "s.khan").id();
        AtKiosk first = new AtKiosk(zoe, "rocket", "Zoë", Manner.USUAL);
        AtKiosk shown = new AtKiosk(zoe, "octopus", "Zoë", manner);

        store.pupils().showAtKiosk(first, "s.khan");
        store.pupils().showAtKiosk(shown, "s.khan");

        assertThat(store.pupils().atKiosk()).containsExactly(shown);
        store.close();
        store = ALog.again(folder);
        assertThat(store.pupils().atKiosk()).containsExactly(shown);
        assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
    }

    @Test
    void aPupilIsTakenOffTheKiosksOnce() {
        PupilId zoe = store.pupils().add("Zoë Whitfield", "Years 7 to 9", "s.khan").id();
        store.pupils().showAtKiosk(new AtKiosk(zoe, "rocket", "Zoë", Manner.USUAL), "s.khan");

        store.pupils().hideAtKiosk(zoe, "s.khan");
        long after = store.log().head().entry();
        store.pupils().hideAtKiosk(zoe, "s.khan");

        assertThat(store.pupils().atKiosk()).isEmpty();
        assertThat(store.log().head().entry()).isEqualTo(after);
    }

    @Test
    void nobodyIsAtTheKiosksWhoIsNoPupil() {
        AtKiosk nobody = new AtKiosk(new PupilId("P-9999"), "rocket", "No", Manner.USUAL);

        assertThatThrownBy(() -> store.pupils().showAtKiosk(nobody, "s.khan"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no pupil P-9999");
        assertThat(store.pupils().atKiosk()).isEmpty();
    }
}
