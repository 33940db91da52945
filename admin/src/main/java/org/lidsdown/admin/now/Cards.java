package org.lidsdown.admin.now;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.incident.DutyStanding;
import org.lidsdown.domain.people.PupilId;

/** Lays out what is to be done now: a card for each box at which the incident stands. */
public final class Cards {
    private final Sight sight;
    private final Desk desk;
    private final SchoolCalendar calendar;

    /** Lays out cards from what is known, for this desk. */
    public Cards(Sight sight, Desk desk, SchoolCalendar calendar) {
        this.sight = sight;
        this.desk = desk;
        this.calendar = calendar;
    }

    /** The cards of the incident itself, or of one pupil's branch. */
    public List<Node> of(Optional<PupilId> branch) {
        List<Node> cards = new ArrayList<>();
        if (sight.incident().closed()) {
            cards.add(new ClosedCard(sight, desk));
            return cards;
        }
        Station.of(sight.incident(), branch, calendar).forEach(s -> cards.add(card(s)));
        List<DutyStanding> leftOpen = Station.leftOpen(sight.incident(), branch, calendar);
        if (!leftOpen.isEmpty()) {
            cards.add(new LeftOpenCard(leftOpen, sight, desk));
        }
        if (branch.isEmpty() && sight.incident().walk().ended()) {
            cards.addFirst(new EndCard(sight, desk));
        } else if (cards.isEmpty()) {
            cards.add(new BranchDoneCard(sight, desk));
        }
        return cards;
    }

    private Node card(Station station) {
        return switch (station.box()) {
            case Box.Question question -> new QuestionCard(question, station.pupil(), desk);
            case Box.Duties _ -> new DutiesCard(station, sight, desk);
            case Box.EachPupil _ -> new PupilsCard(station, sight, desk);
            case Box.Notice notice -> new NoticeCard(notice, station, desk);
            case Box.End _ -> new EndCard(sight, desk);
        };
    }
}
