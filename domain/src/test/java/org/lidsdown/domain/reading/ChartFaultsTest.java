package org.lidsdown.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks the shipped chart in one place at a time; the reader says what is wrong, and where. */
class ChartFaultsTest {
    /**
     * One edit of the shipped chart.
     *
     * @param name what is broken
     * @param faults a place in the broken file's text, and what is said of its line
     */
    record Edit(String name, String instead, String write, List<String[]> faults) {
        static Edit of(String name, String instead, String write) {
            return new Edit(name, instead, write, new ArrayList<>());
        }

        Edit says(String place, String sentence) {
            faults.add(new String[] {place, sentence});
            return this;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String WHY_CLOSED =
            "<ld:why source=\"School practice\" date=\"2026-09-01\">The print has no end.";
    private static final String AT_RISK_DEADLINE =
            "contact=\"children-at-risk\" deadline=\"at-once\"";

    static final List<Edit> ARROWS =
            List.of(
                    Edit.of("an arrow to nowhere", "target=\"record\"", "target=\"recrod\"")
                            .says(
                                    "\"tell.next\"",
                                    "The arrow 'tell.next' leads to 'recrod', and there is no such box.")
                            .says("<state id=\"record\"", "No walk reaches the box 'record'."),
                    Edit.of("an arrow without an end", "target=\"record\"", "")
                            .says("\"tell.next\"", "The arrow 'tell.next' leads nowhere.")
                            .says("<state id=\"record\"", "No walk reaches the box 'record'."),
                    Edit.of(
                                    "a box that no arrow reaches",
                                    "\"possibly-illegal.yes\" target=\"police\"",
                                    "\"possibly-illegal.yes\" target=\"staff-involved\"")
                            .says("<state id=\"police\"", "No walk reaches the box 'police'."),
                    Edit.of("a loop without an exit", "target=\"closed\"", "target=\"review\"")
                            .says(
                                    "<state id=\"tell\"",
                                    "From tell, record, breach, technical, possibly-illegal, police, staff-involved, staff, role, victim, instigator, witness, review no way leads to an end.")
                            .says("<final id=\"closed\"", "No walk reaches the box 'closed'."),
                    Edit.of(
                                    "a box from which nothing leads on",
                                    "event=\"witness.settled\" target=\"pupil-done\"",
                                    "event=\"witness.settled\" target=\"witness\"")
                            .says("<state id=\"witness\"", "From witness no way leads to an end."),
                    Edit.of(
                                    "ends that lead to each other for ever",
                                    "event=\"done.state.people\" target=\"review\"",
                                    "event=\"done.state.people\" target=\"people\"")
                            .says(
                                    "<state id=\"tell\"",
                                    "From tell, record, breach, technical, possibly-illegal, police, staff-involved, staff, role, victim, instigator, witness no way leads to an end.")
                            .says("<state id=\"review\"", "No walk reaches the box 'review'.")
                            .says("<final id=\"closed\"", "No walk reaches the box 'closed'."),
                    Edit.of(
                                    "a way that passes by recording",
                                    "target=\"record\"",
                                    "target=\"breach\"")
                            .says("<state id=\"record\"", "No walk reaches the box 'record'.")
                            .says(
                                    "<state id=\"record\"",
                                    "A way to the end passes by the box 'record', whose duty 'P04' every walk must meet: tell breach possibly-illegal staff-involved role victim review closed.")
                            .says(
                                    "<state id=\"record\"",
                                    "A way to the end passes by the box 'record', whose duty 'P05' every walk must meet: tell breach possibly-illegal staff-involved role victim review closed."),
                    Edit.of(
                                    "a way that passes by the review",
                                    "\"done.state.people\" target=\"review\"",
                                    "\"done.state.people\" target=\"closed\"")
                            .says("<state id=\"review\"", "No walk reaches the box 'review'.")
                            .says(
                                    "<state id=\"review\"",
                                    "A way to the end passes by the box 'review', whose duty 'P32' every walk must meet: tell record breach possibly-illegal staff-involved role victim closed."),
                    Edit.of(
                                    "a part that is left before it is done",
                                    "event=\"done.state.people\"",
                                    "event=\"people.settled\"")
                            .says(
                                    "\"people.settled\"",
                                    "The arrow 'people.settled' leaves the part 'people' before it is done."),
                    Edit.of(
                                    "a part that is left while the one beside it runs",
                                    "target=\"staff-done\"",
                                    "target=\"review\"")
                            .says(
                                    "\"staff.settled\"",
                                    "The arrow 'staff.settled' leaves the part 'people' before it is done."),
                    Edit.of(
                                    "a pupil's branch that leaves its part",
                                    "event=\"witness.settled\" target=\"pupil-done\"",
                                    "event=\"witness.settled\" target=\"review\"")
                            .says(
                                    "\"witness.settled\"",
                                    "The arrow 'witness.settled' leaves the part 'people' before it is done.")
                            .says(
                                    "\"witness.settled\"",
                                    "The arrow 'witness.settled' leaves the part for each pupil."),
                    Edit.of(
                                    "a pupil's branch that does not begin at its start",
                                    "target=\"role\"",
                                    "target=\"victim\"")
                            .says(
                                    "\"staff-involved.no\"",
                                    "The arrow 'staff-involved.no' enters the part for each pupil at 'victim', which is not its start."),
                    Edit.of(
                                    "an arrow to two boxes that exclude each other",
                                    "target=\"victim instigator\"",
                                    "target=\"victim witness\"")
                            .says(
                                    "\"role.both\"",
                                    "The arrow 'role.both' leads to 'victim' and 'witness', which cannot be active together."),
                    Edit.of(
                                    "an arrow to three boxes of which the outer ones exclude each other",
                                    "target=\"victim instigator\"",
                                    "target=\"victim instigator victim-done\"")
                            .says(
                                    "\"role.both\"",
                                    "The arrow 'role.both' leads to 'victim' and 'victim-done', which cannot be active together."),
                    Edit.of(
                                    "an arrow under another box's name",
                                    "event=\"technical.settled\"",
                                    "event=\"technology.settled\"")
                            .says(
                                    "\"technology.settled\"",
                                    "The arrow 'technology.settled' leaves the box 'technical' on its own account; it should be 'technical.settled'."),
                    Edit.of(
                                    "an arrow for two events",
                                    "event=\"technical.settled\"",
                                    "event=\"technical.settled technical.next\"")
                            .says(
                                    "\"technical.settled ",
                                    "'technical.settled technical.next' is not an event such as 'breach.technical'.")
                            .says(
                                    "\"technical.settled ",
                                    "The arrow 'technical.settled technical.next' leaves the box 'technical' on its own account; it should be 'technical.settled'."),
                    Edit.of(
                                    "two arrows for the same answer",
                                    "event=\"possibly-illegal.no\"",
                                    "event=\"possibly-illegal.yes\"")
                            .says(
                                    "target=\"staff-involved\" ld:words=\"No\"",
                                    "There are two arrows for 'possibly-illegal.yes'."),
                    Edit.of(
                                    "an arrow that another engine would not take",
                                    "<transition event=\"tell.next\"",
                                    "<transition cond=\"false\" event=\"tell.next\"")
                            .says(
                                    "\"tell.next\"",
                                    "A chart may not hold the attribute 'cond' here."),
                    Edit.of(
                                    "a printed arrow to nowhere",
                                    "ld:words=\"Technical breach\" ld:printed=\"staff-involved\"",
                                    "ld:words=\"Technical breach\" ld:printed=\"nowhere\"")
                            .says(
                                    "\"breach.technical\"",
                                    "The printed arrow leads to no box 'nowhere'."),
                    Edit.of("a start that is not there", "initial=\"tell\"", "initial=\"hello\"")
                            .says(
                                    "ld:edition=",
                                    "The chart starts at 'hello', and there is no such box."),
                    Edit.of(
                                    "a part that starts at what is not in it",
                                    "initial=\"no-staff\"",
                                    "initial=\"nobody\"")
                            .says(
                                    "<state id=\"staff-part\"",
                                    "The part 'staff-part' starts at 'nobody', which is not in it."));

    static final List<Edit> BOXES =
            List.of(
                    Edit.of(
                                    "two boxes with one name",
                                    "<state id=\"police\"",
                                    "<state id=\"technical\"")
                            .says(
                                    "\"possibly-illegal.yes\"",
                                    "The arrow 'possibly-illegal.yes' leads to 'police', and there is no such box.")
                            .says(
                                    "ld:title=\"Police, and never look\"",
                                    "There are two boxes with the id 'technical'.")
                            .says(
                                    "\"police.settled\"",
                                    "The arrow 'police.settled' leaves the box 'technical' on its own account; it should be 'technical.settled'."),
                    Edit.of(
                                    "a question with one answer",
                                    "<transition event=\"possibly-illegal.yes\" target=\"police\" ld:words=\"Yes\"/>",
                                    "")
                            .says(
                                    "<state id=\"possibly-illegal\"",
                                    "The question 'possibly-illegal' has fewer than 2 answers.")
                            .says("<state id=\"police\"", "No walk reaches the box 'police'."),
                    Edit.of(
                                    "two answers that say the same",
                                    "ld:words=\"Safeguarding breach\"",
                                    "ld:words=\"technical breach\"")
                            .says(
                                    "<state id=\"breach\"",
                                    "Two answers of the question 'breach' say the same."),
                    Edit.of(
                                    "a kind of box that there is not",
                                    "id=\"possibly-illegal\" ld:kind=\"question\"",
                                    "id=\"possibly-illegal\" ld:kind=\"riddle\"")
                            .says(
                                    "<state id=\"possibly-illegal\"",
                                    "The box 'possibly-illegal' is not a question, duties, each-pupil or notice.")
                            .says(
                                    "\"possibly-illegal.yes\"",
                                    "The arrow 'possibly-illegal.yes' leaves the box 'possibly-illegal' on its own account; it should be 'possibly-illegal.next'.")
                            .says(
                                    "\"possibly-illegal.no\"",
                                    "The arrow 'possibly-illegal.no' leaves the box 'possibly-illegal' on its own account; it should be 'possibly-illegal.next'."),
                    Edit.of("a box without a heading", "ld:title=\"Closed\"", "")
                            .says("<final id=\"closed\"", "The element 'final' has no 'title'."),
                    Edit.of(
                                    "an end of another kind",
                                    "<final id=\"closed\" ld:kind=\"end\"",
                                    "<final id=\"closed\" ld:kind=\"and\"")
                            .says(
                                    "<final id=\"closed\"",
                                    "A final place that people see is of the kind 'end'."),
                    Edit.of(
                                    "a second part for each pupil",
                                    "<state id=\"as-victim\" initial",
                                    "<state id=\"as-victim\" ld:kind=\"each-pupil\" ld:title=\"Again\" initial")
                            .says(
                                    "<state id=\"as-victim\"",
                                    "The box 'as-victim' has no printed sentence and does not say why it is there.")
                            .says("<state id=\"as-victim\"", "There are two parts for each pupil."),
                    Edit.of(
                                    "a name that cannot be stored",
                                    "<ld:choice id=\"other\"",
                                    "<ld:choice id=\"any other\"")
                            .says(
                                    "\"any other\"",
                                    "'any other' is not a name: up to 60 letters, digits and hyphens."),
                    Edit.of(
                                    "loose words",
                                    "<state id=\"breach\" ",
                                    "and then <state id=\"breach\" ")
                            .says("ld:edition=", "There are loose words in the element 'scxml'."),
                    Edit.of(
                                    "an element that charts do not know",
                                    "<ld:duty id=\"P20\"",
                                    "<ld:dutty id=\"P20\"")
                            .says("<ld:dutty", "A chart may not hold the element 'dutty' here."),
                    Edit.of(
                                    "an attribute that charts do not know",
                                    AT_RISK_DEADLINE,
                                    "contact=\"children-at-risk\" deadlin=\"at-once\"")
                            .says("deadlin=", "A chart may not hold the attribute 'deadlin' here."),
                    Edit.of(
                                    "something to be run",
                                    "<transition event=\"tell.next\"",
                                    "<onentry><script>x</script></onentry><transition event=\"tell.next\"")
                            .says("<onentry>", "A chart may not hold the element 'onentry' here."),
                    Edit.of(
                                    "a place that is half a place",
                                    "ld:w=\"200\" ld:h=\"90\"",
                                    "ld:w=\"200\"")
                            .says(
                                    "<final id=\"closed\"",
                                    "A place on the poster wants all of x, y, w and h."),
                    Edit.of(
                                    "a place off every poster",
                                    "ld:w=\"200\" ld:h=\"90\"",
                                    "ld:w=\"1e300\" ld:h=\"90\"")
                            .says("<final id=\"closed\"", "'1e300' is not a place on a poster."),
                    Edit.of(
                                    "an edition without its day",
                                    "ld:from=\"2023-09-01\"",
                                    "ld:from=\"yesterday\"")
                            .says(
                                    "ld:edition=",
                                    "The edition's 'from' is not a date such as 2026-09-01."));

    static final List<Edit> WORDS =
            List.of(
                    Edit.of(
                                    "a printed sentence that is missing",
                                    "<ld:sentence id=\"P03\">The online safety coordinator and relevant members of the senior leadership team should:</ld:sentence>",
                                    "")
                            .says("<ld:print", "The printed sentence P03 is missing."),
                    Edit.of(
                                    "a printed sentence that stands there twice",
                                    "<ld:sentence id=\"P20\">Form teacher</ld:sentence>",
                                    "<ld:sentence id=\"P20\">Form teacher</ld:sentence><ld:sentence id=\"P20\">Form teacher</ld:sentence>")
                            .says(
                                    "<ld:sentence id=\"P20\"",
                                    "The printed sentence P20 stands on the chart 2 times."),
                    Edit.of(
                                    "a printed sentence without words",
                                    "<ld:sentence id=\"P20\">Form teacher</ld:sentence>",
                                    "<ld:sentence id=\"P20\"> </ld:sentence>")
                            .says(
                                    "<ld:sentence id=\"P20\"",
                                    "The printed sentence P20 has no words."),
                    Edit.of("a print that lists a sentence less", "P31 P32\"/>", "P31\"/>")
                            .says(
                                    "<ld:sentence id=\"P32\"",
                                    "The printed sentence P32 is not in the print's list of sentences.")
                            .says(
                                    "<ld:duty id=\"P32\"",
                                    "The duty 'P32' is not printed and does not say why it is there."),
                    Edit.of("a print that lists a sentence more", "P31 P32\"/>", "P31 P32 P33\"/>")
                            .says("<ld:print", "The printed sentence P33 is missing."),
                    Edit.of(
                                    "a duty that nobody owns",
                                    "id=\"P29\" need=\"always\" owner=\"senior-leader\"",
                                    "id=\"P29\" need=\"always\"")
                            .says("<ld:duty id=\"P29\"", "Nobody owns the duty 'P29'."),
                    Edit.of(
                                    "a duty of somebody whom the school does not have",
                                    "id=\"P29\" need=\"always\" owner=\"senior-leader\"",
                                    "id=\"P29\" need=\"always\" owner=\"caretaker\"")
                            .says("<ld:duty id=\"P29\"", "Nobody owns the duty 'P29'."),
                    Edit.of(
                                    "a duty that says nothing",
                                    "id=\"O05\" words=\"Talk with the pupil about what they saw, and offer support\"",
                                    "id=\"O05\"")
                            .says(
                                    "<ld:duty id=\"O05\"",
                                    "The duty 'O05' does not say what is to be done."),
                    Edit.of(
                                    "two duties with one name",
                                    "<ld:duty id=\"P21\"",
                                    "<ld:duty id=\"P20\"")
                            .says(
                                    "Support by the online safety",
                                    "There are two duties with the id 'P20'."),
                    Edit.of(
                                    "a need that there is not",
                                    "id=\"P28\" need=\"always\"",
                                    "id=\"P28\" need=\"perhaps\"")
                            .says(
                                    "<ld:duty id=\"P28\"",
                                    "The duty 'P28' has no need (always, if-applies, one-of GROUP, when, unless)."),
                    Edit.of(
                                    "one of no group",
                                    "id=\"P20\" words=\"Support by the form teacher\" need=\"one-of support\"",
                                    "id=\"P20\" words=\"Support by the form teacher\" need=\"one-of\"")
                            .says(
                                    "<ld:duty id=\"P20\"",
                                    "The duty 'P20' has no need (always, if-applies, one-of GROUP, when, unless)."),
                    Edit.of(
                                    "a need that asks no facts",
                                    "need=\"when\" facts=\"at-risk\"",
                                    "need=\"if-applies\" facts=\"at-risk\"")
                            .says(
                                    "<ld:duty id=\"P26\"",
                                    "The duty 'P26' names facts, and its need asks for none."),
                    Edit.of(
                                    "a need without its facts",
                                    "need=\"when\" facts=\"at-risk\"",
                                    "need=\"when\"")
                            .says(
                                    "<ld:duty id=\"P26\"",
                                    "The duty 'P26' names no facts that it depends on."),
                    Edit.of("a fact that nobody asks", "facts=\"at-risk\"", "facts=\"at-rsik\"")
                            .says(
                                    "<ld:duty id=\"P26\"",
                                    "The duty 'P26' depends on 'at-rsik', which nobody asks."),
                    Edit.of(
                                    "a pupil's fact where there is no pupil",
                                    "facts=\"upset-or-bully\"",
                                    "facts=\"serious\"")
                            .says(
                                    "<ld:duty id=\"P11\"",
                                    "The duty 'P11' depends on 'serious', which is asked for each pupil."),
                    Edit.of(
                                    "a pupil's fact asked where there is no pupil",
                                    "ld:asks=\"kinds four-cs\"",
                                    "ld:asks=\"kinds at-risk\"")
                            .says(
                                    "<state id=\"record\"",
                                    "The box 'record' asks 'at-risk', which is asked for each pupil."),
                    Edit.of(
                                    "a list that there is not",
                                    "ld:asks=\"kinds four-cs\"",
                                    "ld:asks=\"kinds four-ds\"")
                            .says(
                                    "<state id=\"record\"",
                                    "The box 'record' asks 'four-ds', and there is no such list or fact."),
                    Edit.of(
                                    "two facts with one name",
                                    "<ld:fact id=\"serious\"",
                                    "<ld:fact id=\"at-risk\"")
                            .says(
                                    "Is it serious?",
                                    "There are two lists, choices or facts with the id 'at-risk'.")
                            .says(
                                    "<ld:duty id=\"P30\"",
                                    "The duty 'P30' depends on 'serious', which nobody asks."),
                    Edit.of(
                                    "a choice with a fact's name",
                                    "<ld:choice id=\"other\"",
                                    "<ld:choice id=\"serious\"")
                            .says(
                                    "<ld:fact id=\"serious\"",
                                    "There are two lists, choices or facts with the id 'serious'."),
                    Edit.of("a contact that nobody knows", "contact=\"lado\"", "contact=\"lando\"")
                            .says(
                                    "<ld:duty id=\"P17\"",
                                    "The duty 'P17' calls 'lando', a contact nobody knows."),
                    Edit.of(
                                    "two contacts with one name",
                                    "<ld:contact id=\"police\"",
                                    "<ld:contact id=\"lado\"")
                            .says(
                                    ">Police</ld:contact>",
                                    "There are two contacts with the id 'lado'.")
                            .says(
                                    "<ld:duty id=\"O02\"",
                                    "The duty 'O02' calls 'police', a contact nobody knows."),
                    Edit.of(
                                    "a deadline that there is not",
                                    AT_RISK_DEADLINE,
                                    "contact=\"children-at-risk\" deadline=\"soon\"")
                            .says(
                                    "<ld:duty id=\"P26\"",
                                    "The deadline of the duty 'P26' cannot be understood."),
                    Edit.of(
                                    "a deadline of no days",
                                    "deadline=\"working-days 5\"",
                                    "deadline=\"working-days 0\"")
                            .says(
                                    "<ld:duty id=\"O01\"",
                                    "The deadline of the duty 'O01' cannot be understood."),
                    Edit.of(
                                    "a word for yes",
                                    "every-walk=\"yes\" owner=\"online-safety-coordinator\" deadline=\"end-of-term\"",
                                    "every-walk=\"true\" owner=\"online-safety-coordinator\" deadline=\"end-of-term\"")
                            .says(
                                    "<ld:duty id=\"P32\"",
                                    "The attribute 'every-walk' is 'true'; it can be no or yes."));

    static final List<Edit> OVERLAY =
            List.of(
                    Edit.of(
                                    "an overlay box without its why",
                                    WHY_CLOSED
                                            + " A closed incident can be re-opened, with a reason.</ld:why>",
                                    "")
                            .says(
                                    "<final id=\"closed\"",
                                    "The box 'closed' has no printed sentence and does not say why it is there."),
                    Edit.of(
                                    "an overlay duty without its why",
                                    "<ld:why source=\"School practice\" date=\"2026-09-01\">A witness has no box in the print.</ld:why>",
                                    "")
                            .says(
                                    "<ld:duty id=\"O05\"",
                                    "The duty 'O05' is not printed and does not say why it is there."),
                    Edit.of(
                                    "an overlay answer without its why",
                                    "<ld:why source=\"School practice\" date=\"2026-09-01\">The same child can be hurt and hurt others in one incident.</ld:why>",
                                    "")
                            .says(
                                    "\"role.both\"",
                                    "The arrow 'role.both' is not printed and does not say why it is there."),
                    Edit.of(
                                    "an overlay choice without its why",
                                    "<ld:why source=\"School practice\" date=\"2026-09-01\">The print's list says what an incident could be; it does not say that it is nothing else.</ld:why>",
                                    "")
                            .says(
                                    "<ld:choice id=\"other\"",
                                    "The choice 'other' has no printed sentence and does not say why it is there."),
                    Edit.of(
                                    "an overlay without its words",
                                    "P32 stands only in the instigator's box; every incident ends with the review.",
                                    "")
                            .says(
                                    "source=\"The print's last sentence, P32\"",
                                    "An overlay item does not say why it is there."),
                    Edit.of(
                                    "an overlay without its source",
                                    "<ld:why source=\"The print's last sentence, P32\"",
                                    "<ld:why")
                            .says("P32 stands only", "The element 'why' has no 'source'."),
                    Edit.of(
                                    "an overlay without its date",
                                    "source=\"The print's last sentence, P32\" date=\"2026-09-01\"",
                                    "source=\"The print's last sentence, P32\" date=\"2026-02-30\"")
                            .says(
                                    "P32 stands only",
                                    "An overlay item has no date such as 2026-09-01."),
                    Edit.of(
                                    "a fact's overlay without its source",
                                    "<ld:why source=\"Lancashire County Council, allegations page\"",
                                    "<ld:why")
                            .says(
                                    "The county works with four",
                                    "The element 'why' has no 'source'."),
                    Edit.of(
                                    "an overlay box with the print's words",
                                    WHY_CLOSED,
                                    "<ld:sentence id=\"P33\">And again</ld:sentence>" + WHY_CLOSED)
                            .says(
                                    "<final id=\"closed\"",
                                    "The box 'closed' is overlay, so it cannot carry printed sentences.")
                            .says(
                                    "<ld:sentence id=\"P33\"",
                                    "The printed sentence P33 is not in the print's list of sentences."));

    @ParameterizedTest
    @FieldSource({"ARROWS", "BOXES", "WORDS", "OVERLAY"})
    void isNamedWithFileLineAndASentence(Edit edit) {
        String broken = AChart.torViewWith(edit.instead(), edit.write());

        List<String> faults = AChart.faults(broken);

        assertThat(faults)
                .containsExactlyInAnyOrderElementsOf(
                        edit.faults().stream()
                                .map(f ->
                                        "chart.scxml:%d: %s"
                                                .formatted(AChart.lineOf(broken, f[0]), f[1]))
                                .toList());
    }

    @Test
    void allFaultsOfAFileAreNamedInOneGoInTheFilesOrder() {
        String broken = AChart.torView();
        List<String> sentences = new ArrayList<>();
        for (Edit edit : List.of(WORDS.get(5), WORDS.get(19), WORDS.get(21), OVERLAY.get(5))) {
            broken = AChart.edit(broken, edit.instead(), edit.write());
            edit.faults().forEach(fault -> sentences.add(fault[1]));
        }

        List<Fault> faults = ((Reading.Unsound) AChart.read(broken)).faults();

        assertThat(faults)
                .extracting(Fault::sentence)
                .containsExactlyInAnyOrderElementsOf(sentences);
        assertThat(faults).extracting(Fault::line).isSorted();
    }

    static Stream<String> smallCharts() {
        return Stream.of(
                AChart.holding(AChart.step("a", "end"), AChart.end("end")),
                AChart.holding(
                        AChart.question("a", "yes>b", "no>end"),
                        AChart.step("b", "a"),
                        AChart.end("end")),
                AChart.holding(
                        "<parallel id=\"a\"><state id=\"p\">"
                                + AChart.step("b", "c")
                                + "<final id=\"c\"/></state>",
                        "<transition event=\"done.state.a\" target=\"end\"/></parallel>",
                        AChart.end("end")));
    }

    @ParameterizedTest
    @MethodSource("smallCharts")
    void aChartWithoutAPrintNeedsNoOverlay(String text) {
        assertThat(AChart.read(text)).isInstanceOf(Reading.Sound.class);
    }

    @Test
    void aPartThatHoldsNothingIsAFault() {
        String text =
                AChart.holding(
                        AChart.question("a", "yes>b", "no>end"),
                        "<parallel id=\"b\"><transition event=\"done.state.b\" target=\"end\"/></parallel>",
                        AChart.end("end"));

        assertThat(AChart.faults(text)).contains("chart.scxml:4: The part 'b' holds nothing.");
    }

    @Test
    void aChartWithoutBoxesIsAFault() {
        assertThat(AChart.faults(AChart.holding()))
                .containsExactly("chart.scxml:2: This chart has no boxes.");
    }

    @Test
    void aPartThatOnlyEndsIsAFault() {
        String text = AChart.holding("<state id=\"a\"><final id=\"b\"/></state>");

        assertThat(AChart.faults(text))
                .containsExactly("chart.scxml:3: From b no way leads to an end.");
    }
}
