package org.lidsdown.admin.demo;

import java.util.List;
import org.lidsdown.domain.keys.RecoveryCode;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Change;
import org.lidsdown.domain.signin.Founding;
import org.lidsdown.domain.signin.KeyHolders;
import org.lidsdown.domain.signin.Recovery;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.domain.signin.SignIn;
import org.lidsdown.store.Store;

/** Lets the made-up school's staff into its log, all with the same password. */
public final class MadeUpStaff {
    private MadeUpStaff() {}

    /** The coordinator makes the school's keys and is in; the recovery sheet lets the others in. */
    static Session letIn(Store store) {
        List<Staff> staff = MadeUpSchool.staff();
        KeyHolders holders = store.keyHolders();
        Founding founding = holders.setUp(MadeUpSchool.SHORT_NAME, staff.getFirst(), password());
        if (founding instanceof Founding.Founded(Session coordinator, RecoveryCode code)
                && holders.recover(code)
                        instanceof Recovery.Opened(Session sheet, RecoveryCode _)) {
            staff.stream().skip(1).forEach(one -> enrol(holders, one, sheet));
            sheet.lock();
            coordinator.lock();
            return signIn(store);
        }
        throw new IllegalStateException("no keys for the made-up school: " + founding);
    }

    private static void enrol(KeyHolders holders, Staff staff, Session by) {
        Change change = holders.enrol(staff, password(), by);
        if (!(change instanceof Change.Made)) {
            throw new IllegalStateException(staff.id() + " was not let in: " + change);
        }
    }

    /** The coordinator comes in. */
    public static Session signIn(Store store) {
        String id = MadeUpSchool.staff().getFirst().id();
        SignIn signIn = store.keyHolders().signIn(id, password());
        if (signIn instanceof SignIn.In(Session session)) {
            return session;
        }
        throw new IllegalStateException(id + " did not come in: " + signIn);
    }

    private static char[] password() {
        return MadeUpSchool.PASSWORD.toCharArray();
    }
}
