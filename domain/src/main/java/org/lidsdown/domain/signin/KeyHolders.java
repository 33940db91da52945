package org.lidsdown.domain.signin;

import java.time.Instant;
import java.util.List;
import org.lidsdown.domain.keys.RecoveryCode;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;

/**
 * The people who come in with a password, and the keys that they hold. Every change is an entry of
 * the log. Passwords are wiped by whoever hands them in.
 */
public interface KeyHolders {
    /** Whether the school has its keys. */
    boolean isSetUp();

    /** Makes the school's first keys and lets the first person in. */
    Founding setUp(String school, Staff first, char[] password);

    /** Lets somebody in; it takes as long for a name that nobody has. */
    SignIn signIn(String id, char[] password);

    /**
     * Lets a colleague in from now on, with a password that they typed themselves; whoever asks
     * must hold every key that the colleague's role needs.
     */
    Change enrol(Staff colleague, char[] password, Session by);

    /** Gives somebody who lost their password another one; what they could read, they can read. */
    Change renew(String id, char[] password, Session by);

    /**
     * Whether whoever is in types their own password again, before something that cannot be taken
     * back; {@code Made} where they do, and for whoever came in with the recovery sheet, who has
     * none. A wrong one counts as a failed sign-in.
     */
    Change confirm(char[] password, Session by);

    /** Changes the password of whoever asks. */
    Change changePassword(char[] present, char[] next, Session by);

    /**
     * Gives a colleague another role: they open what it opens, and the keys that it does not open
     * are changed. Whoever asks must hold every key that is given or changed, and gives no other
     * role to themselves.
     */
    Change changeRole(String id, Role role, Session by);

    /**
     * Lets somebody in no longer, and changes every key that they held: what is written from now on
     * they cannot read, whatever they kept.
     */
    Change remove(String id, Session by);

    /** Changes a group's key. */
    Change rotate(KeyGroup group, Session by);

    /** Opens everything with the code on the recovery sheet, and makes the next code. */
    Recovery recover(RecoveryCode code);

    /** What those who may change keys must hear of since then; nothing for anybody else. */
    List<Happening> happenings(Instant since, Session to);
}
