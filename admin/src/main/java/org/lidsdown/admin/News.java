package org.lidsdown.admin;

import java.time.Duration;
import java.time.Instant;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.notices.Notice;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.admin.sentences.HappeningSentences;
import org.lidsdown.domain.signin.Session;

/** What those who answer for the log must hear of, each time that they come in. */
record News(School school, Days days, Errands errands, Notices notices) {
    private static final Duration TOLD = Duration.ofDays(7);

    /** Says it to whoever has this session; nothing to anybody else. */
    void tell(Session session) {
        Instant since = school.clock().instant().minus(TOLD);
        errands.run(
                () -> new HappeningSentences(days).of(school.holders().happenings(since, session)),
                told -> told.map(Notice::care).ifPresent(notices::say),
                notices::say);
    }
}
