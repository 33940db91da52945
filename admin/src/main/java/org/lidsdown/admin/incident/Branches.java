package org.lidsdown.admin.incident;

import java.util.Optional;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.people.PupilId;

/** Says whose branch is the one to look at, so that there is one obvious thing to do. */
final class Branches {
    private Branches() {}

    /**
     * The branch that was looked at, while something is to be done there; else the first pupil who
     * is on the way; else the incident itself.
     */
    static Optional<PupilId> toLookAt(Incident incident, Optional<PupilId> before) {
        if (before.map(incident.branches()::get).filter(walk -> !walk.ended()).isPresent()) {
            return before;
        }
        if (incident.closed() || ownWork(incident)) {
            return Optional.empty();
        }
        return firstOnTheWay(incident);
    }

    private static boolean ownWork(Incident incident) {
        return incident.walk().boxes().stream()
                .anyMatch(box -> !(incident.chart().boxOf(box) instanceof Box.EachPupil));
    }

    private static Optional<PupilId> firstOnTheWay(Incident incident) {
        return incident.branches().entrySet().stream()
                .filter(branch -> !branch.getValue().ended())
                .map(branch -> branch.getKey())
                .findFirst();
    }
}
