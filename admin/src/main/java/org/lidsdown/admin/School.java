package org.lidsdown.admin;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.lidsdown.admin.backups.LogCare;
import org.lidsdown.admin.contacts.Contacts;
import org.lidsdown.admin.erasing.Disposing;
import org.lidsdown.admin.evidence.Choosing;
import org.lidsdown.admin.layout.Places;
import org.lidsdown.admin.papers.DisposalPaper;
import org.lidsdown.admin.papers.RecordPaper;
import org.lidsdown.admin.papers.RecoveryPaper;
import org.lidsdown.admin.papers.TermPaper;
import org.lidsdown.admin.reports.TermPress;
import org.lidsdown.admin.signin.SheetPress;
import org.lidsdown.admin.takeout.PaperPrinting;
import org.lidsdown.admin.takeout.RecordPress;
import org.lidsdown.admin.takeout.WaysOut;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.concern.Concerns;
import org.lidsdown.domain.consoles.Consoles;
import org.lidsdown.domain.consoles.Others;
import org.lidsdown.domain.custody.Custody;
import org.lidsdown.domain.erasing.Erasures;
import org.lidsdown.domain.incident.Incidents;
import org.lidsdown.domain.kiosks.Kiosks;
import org.lidsdown.domain.people.People;
import org.lidsdown.domain.people.Pupils;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.domain.retention.Retentions;
import org.lidsdown.domain.signin.KeyHolders;
import org.lidsdown.domain.trail.Trail;
import org.lidsdown.domain.trust.SignedKeys;
import org.lidsdown.store.Store;
import org.lidsdown.store.backup.Backups;

/**
 * The school that a console works for.
 *
 * @param name what the school is called
 * @param log the safety log
 * @param concerns what pupils told
 * @param pupils the pupils
 * @param people the staff
 * @param trail who did what
 * @param kiosks the kiosks, and the keys that they seal to
 * @param computers the other computers that work with the log
 * @param care what can be done for the log as a whole
 * @param sheet makes the recovery sheet
 * @param erasing erasing incidents, and for how long they are kept
 * @param holders those who come in with a password, and their keys
 * @param year the chart in force, and the school's days
 * @param files the files that are kept, and what may leave the log
 * @param press makes reports from the log
 * @param clock what time it is
 */
record School(
        String name,
        Incidents log,
        Concerns concerns,
        Pupils pupils,
        People people,
        Trail trail,
        SchoolKiosks kiosks,
        OtherComputers computers,
        LogCare care,
        SheetPress sheet,
        SchoolErasing erasing,
        KeyHolders holders,
        SchoolYear year,
        SchoolFiles files,
        TermPress press,
        Clock clock) {
    /**
     * What a school year goes by.
     *
     * @param chart the chart under which incidents are opened
     * @param calendar the school's days
     */
    record SchoolYear(Chart chart, SchoolCalendar calendar) {}

    /**
     * What erasing goes by.
     *
     * @param erasures erasing, by two people
     * @param retentions for how long what is kept
     * @param paper makes certificates
     */
    record SchoolErasing(Erasures erasures, Retentions retentions, Disposing paper) {}

    /**
     * What kiosks go by.
     *
     * @param known those that the host knows
     * @param keys the school's signed list of public keys
     */
    record SchoolKiosks(Kiosks known, Supplier<Optional<SignedKeys>> keys) {}

    /**
     * What comes into the log as a file, and what leaves it.
     *
     * @param custody the kept files
     * @param record makes the record of an incident
     * @param ways where things go
     */
    record SchoolFiles(Custody custody, RecordPress record, WaysOut ways) {}

    /** The same, with another way to ask where things go. */
    School with(WaysOut ways) {
        return new School(
                name,
                log,
                concerns,
                pupils,
                people,
                trail,
                kiosks,
                computers,
                care,
                sheet,
                erasing,
                holders,
                year,
                new SchoolFiles(files.custody(), files.record(), ways),
                press,
                clock);
    }

    /**
     * The other computers that work with the same log.
     *
     * @param known those that the host knows
     * @param others what is heard of them
     * @param named under which name they know the school
     */
    record OtherComputers(
            Consoles known, Others others, org.lidsdown.domain.figures.School named) {}

    /** The school whose log this is, by this clock, under the name that its reports carry. */
    static School of(
            Store store,
            org.lidsdown.domain.figures.School named,
            Optional<Backups> backups,
            Clock clock) {
        Chart chart = ChartReader.torView();
        TermPaper paper = new TermPaper(named, chart, Places.of(chart), store.calendar());
        return new School(
                named.name(),
                store.incidents(),
                store.concerns(),
                store.pupils(),
                store.people(),
                store.trail(),
                new SchoolKiosks(store.kiosks(), store::keyList),
                new OtherComputers(store.elsewhere().consoles(), store.elsewhere(), named),
                new LogCare(store.log()::head, store.log()::doubt, store.log()::verify, backups),
                code -> RecoveryPaper.pdf(named, store, code, clock),
                new SchoolErasing(
                        store.erasures(),
                        store.retentions(),
                        disposal -> DisposalPaper.pdf(named, store.people(), disposal)),
                store.keyHolders(),
                new SchoolYear(chart, store.calendar()),
                files(store, named, clock),
                term -> paper.pdf(term, store.tallies()),
                clock);
    }

    private static SchoolFiles files(
            Store store, org.lidsdown.domain.figures.School named, Clock clock) {
        RecordPaper paper =
                new RecordPaper(
                        named, store.calendar(), Contacts.example(), store.log()::head, clock);
        return new SchoolFiles(
                store.custody(), paper, new WaysOut(Choosing.byWindow(), new PaperPrinting()));
    }
}
