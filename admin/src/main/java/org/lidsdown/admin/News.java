package org.lidsdown.admin;

import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.notices.Notice;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.domain.signin.Session;

/** What whoever comes in must hear of, each time. */
record News(School school, Days days, Errands errands, Notices notices) {
    /** Says it to whoever has this session; nothing to anybody else. */
    void tell(Session session) {
        errands.run(
                () -> new Tidings(school, days).of(session),
                told -> told.map(Notice::care).ifPresent(notices::say),
                notices::say);
    }
}
