package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Change;
import org.lidsdown.domain.signin.Recovery;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.store.backup.Backups;
import org.lidsdown.store.failure.StoreException;

/**
 * Somebody who can write to the database puts a key of their own where another is, and waits for
 * the next key to be sealed to it.
 */
class VoucherTest {
    private static final Staff LEAD = new Staff("h.price", "Hannah Price", Role.DSL);
    private static final Staff LEADER = new Staff("t.ode", "Tunde Ode", Role.SENIOR_LEADER);
    private static final String OTHERS_KEY = "09" + "00".repeat(31);

    @TempDir Path folder;

    @BeforeEach
    void letIn() {
        try (Store store = ALog.in(folder)) {
            Session sheet = sheet(store);
            for (Staff staff : List.of(LEAD, LEADER)) {
                made(store.keyHolders().enrol(staff, ALog.PASSWORD.toCharArray(), sheet));
            }
        }
    }

    private static void made(Change change) {
        assertThat(change).isEqualTo(new Change.Made());
    }

    private static Session sheet(Store store) {
        return ((Recovery.Opened) store.keyHolders().recover(ALog.code())).session();
    }

    private static Session lead(Store store) {
        return ALog.signedIn(store, LEAD.id(), ALog.PASSWORD);
    }

    private static void assertThatNothingIsSealed(Store store, ThrowingCallable act) {
        long before = store.log().head().entry();
        assertThatThrownBy(act)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("find out who could reach the log's files");
        assertThat(store.log().head().entry()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE member SET public_key = X'KEY' WHERE staff_id = 's.khan'",
                "UPDATE recovery_key SET public_key = X'KEY'",
                "UPDATE person SET staff_role = 'head' WHERE staff_id = 't.ode'",
                "DELETE FROM voucher WHERE holder = 's.khan'",
                "UPDATE voucher SET signature = X'00' WHERE holder = 's.khan'"
            })
    void noNextKeyIsSealedToAKeyOrARoleThatNobodyGave(String forgery) {
        ALog.sql(folder, forgery.replace("KEY", OTHERS_KEY));
        try (Store store = ALog.again(folder)) {
            Session lead = lead(store);
            assertThatNothingIsSealed(
                    store, () -> store.keyHolders().rotate(KeyGroup.SAFEGUARDING, lead));
        }
    }

    @Test
    void whoeverIsVouchedForNoLongerIsLetGoOrGivenAnotherPassword() {
        ALog.sql(
                folder,
                "UPDATE member SET public_key = X'" + OTHERS_KEY + "' WHERE staff_id = 's.khan'",
                "DELETE FROM voucher WHERE holder = 't.ode'");
        try (Store store = ALog.again(folder)) {
            Session lead = lead(store);
            made(store.keyHolders().renew(ALog.KHAN, "another long password".toCharArray(), lead));
            made(store.keyHolders().remove(LEADER.id(), lead));
            made(store.keyHolders().rotate(KeyGroup.SAFEGUARDING, lead));
        }
    }

    @Test
    void noWordsAreSealedToAGroupsKeyThatTheSchoolDidNotSign() {
        ALog.sql(
                folder,
                "UPDATE group_key SET public_key = X'"
                        + OTHERS_KEY
                        + "' WHERE name LIKE 'safeguarding%'");
        try (Store store = ALog.again(folder, Clock.systemUTC())) {
            assertThatNothingIsSealed(store, () -> ALog.opened(store, "words"));
            assertThatThrownBy(() -> ALog.signedIn(store))
                    .hasMessageContaining("not as they were signed");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE recovery_key SET public_key = X'KEY'",
                "DELETE FROM voucher WHERE holder = 'recovery'"
            })
    void noBackupIsMadeForARecoverySheetThatNobodyPrinted(String forgery) {
        ALog.sql(folder, forgery.replace("KEY", OTHERS_KEY));
        try (Store store = ALog.again(folder)) {
            Backups backups =
                    store.copies().backups(folder.resolve("away"), store.copies().recoverySheet());
            assertThatNothingIsSealed(store, () -> backups.make(false));
            assertThat(folder.resolve("away")).isEmptyDirectory();
        }
    }

    @Test
    void noIncidentIsSharedWithAKeyThatNobodyGave() {
        Incident incident;
        try (Store store = ALog.again(folder)) {
            incident = ALog.opened(store, "about something");
        }
        ALog.sql(
                folder,
                "UPDATE member SET public_key = X'" + OTHERS_KEY + "' WHERE staff_id = 't.ode'");
        try (Store store = ALog.again(folder)) {
            lead(store);
            Incident seen = store.incidents().find(incident.ref()).orElseThrow();
            Act share = new Act.ReadBy(LEADER.id(), true);
            assertThatNothingIsSealed(
                    store, () -> store.incidents().append(seen, share, LEAD.id()));
        }
    }
}
