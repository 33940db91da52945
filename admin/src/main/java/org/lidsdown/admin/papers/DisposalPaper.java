package org.lidsdown.admin.papers;

import java.time.ZoneId;
import java.util.Locale;
import org.lidsdown.domain.erasing.Disposal;
import org.lidsdown.domain.figures.School;
import org.lidsdown.domain.people.People;
import org.lidsdown.reports.disposal.DisposalCertificate;
import org.lidsdown.reports.disposal.Erased;

/** The certificate that an incident was erased. */
public final class DisposalPaper {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private DisposalPaper() {}

    /** The certificate as a PDF, with the names of these people. */
    public static byte[] pdf(School school, People people, Disposal disposal) {
        return DisposalCertificate.pdf(
                new Erased(
                        school,
                        disposal,
                        named(people, disposal.first()),
                        named(people, disposal.second()),
                        ZONE));
    }

    private static String named(People people, String id) {
        return people.find(id)
                .map(staff -> staff.name() + ", " + staff.role().title().toLowerCase(Locale.UK))
                .orElse(id);
    }
}
