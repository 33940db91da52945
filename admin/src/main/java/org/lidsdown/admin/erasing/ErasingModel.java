package org.lidsdown.admin.erasing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.errands.Trouble;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.notices.Notice;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.said.NewFile;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.admin.sentences.Names;
import org.lidsdown.admin.sentences.ReasonSentences;
import org.lidsdown.admin.sentences.RefusalSentences;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.erasing.Disposal;
import org.lidsdown.domain.erasing.Erasing;
import org.lidsdown.domain.erasing.Erasures;
import org.lidsdown.domain.incident.Ground;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.people.People;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.retention.Retention;
import org.lidsdown.domain.retention.Retentions;
import org.lidsdown.domain.rights.Right;
import org.lidsdown.domain.rights.Rights;
import org.lidsdown.domain.signin.Change;
import org.lidsdown.domain.signin.KeyHolders;
import org.lidsdown.domain.signin.Session;

/** For how long incidents are kept, and what two people erase together. */
public final class ErasingModel {
    private static final int MONTHS_AHEAD = 3;

    /** What the model works on. */
    public record Log(
            Erasures erasures,
            Retentions retentions,
            KeyHolders holders,
            People people,
            Disposing paper) {}

    private final Words words = Words.of(ErasingModel.class);
    private final ReasonSentences reasons = new ReasonSentences();
    private final ReadOnlyObjectWrapper<Optional<Erasable>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Log log;
    private final Supplier<Session> session;
    private final RefusalSentences refusals;
    private final Days days;
    private final Errands errands;
    private final Notices notices;

    /** Works on this log for whoever has come in with the session of the moment. */
    public ErasingModel(
            Log log,
            Supplier<Session> session,
            Chart chart,
            Days days,
            Errands errands,
            Notices notices) {
        this.log = log;
        this.session = session;
        this.refusals = new RefusalSentences(chart, Names.NONE);
        this.days = days;
        this.errands = errands;
        this.notices = notices;
    }

    /** Reads everything again. */
    public void refresh() {
        errands.run(this::read, now -> shown.set(Optional.of(now)), notices::say);
    }

    private Erasable read() {
        return new Erasable(
                days.today(),
                log.retentions().inForce(),
                log.retentions().due(days.today().plusMonths(MONTHS_AHEAD)),
                log.erasures().asked(),
                log.erasures().disposals());
    }

    /** Puts another rule in force; years that nobody means are said no to. */
    public void give(
            Optional<Integer> technical, Optional<Integer> child, Optional<Integer> staff) {
        if (technical.isEmpty() || child.isEmpty() || staff.isEmpty()) {
            notices.say(Notice.care(words.say("years")));
            return;
        }
        Retention rule = new Retention(technical.get(), child.get(), staff.get());
        work(
                () -> {
                    log.retentions().give(rule, me().id());
                    return rule;
                },
                _ -> notices.say(Notice.good(words.say("given"))));
    }

    /** Asks that an incident be erased. */
    public void ask(IncidentRef ref, Ground ground) {
        work(() -> log.erasures().ask(ref, ground, me().id()), erasing -> came(ref, erasing));
    }

    /** Agrees, once the password is typed again; it is wiped. */
    public void agree(IncidentRef ref, char[] password) {
        work(
                () -> {
                    try {
                        return log.holders().confirm(password, session.get());
                    } finally {
                        Arrays.fill(password, '\0');
                    }
                },
                confirmed -> {
                    switch (confirmed) {
                        case Change.Made() ->
                                work(
                                        () -> log.erasures().agree(ref, me().id()),
                                        erasing -> came(ref, erasing));
                        case Change.Refused(var reason) ->
                                notices.say(Notice.care(reasons.of(reason)));
                        case Change.KeysMissing _ -> notices.say(Notice.care(words.say("no")));
                    }
                });
    }

    /** Says no. */
    public void refuse(IncidentRef ref) {
        work(
                () -> {
                    log.erasures().refuse(ref, me().id());
                    return ref;
                },
                _ -> notices.say(Notice.good(words.say("refused", ref.text()))));
    }

    private void came(IncidentRef ref, Erasing erasing) {
        notices.say(
                switch (erasing) {
                    case Erasing.Waits(var asked) ->
                            Notice.good(
                                    words.say("waits", ref.text(), days.moment(asked.lapses())));
                    case Erasing.Done _ -> Notice.good(words.say("done", ref.text()));
                    case Erasing.Refused(var refusal) -> Notice.care(refusals.of(refusal));
                    case Erasing.NotYou(var why) -> Notice.care(words.say("why." + why));
                });
    }

    /** Writes the certificate of what was erased into a file. */
    public void save(Disposal disposal, Path file) {
        work(
                () -> {
                    NewFile.write(file, log.paper().pdf(disposal));
                    return file;
                },
                _ -> notices.say(Notice.good(words.say("saved", file.getFileName()))));
    }

    private <T> void work(Callable<T> what, Consumer<T> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        errands.run(
                what,
                done -> {
                    busy.set(false);
                    then.accept(done);
                    refresh();
                },
                this::failed);
    }

    private void failed(Trouble trouble) {
        busy.set(false);
        notices.say(trouble);
    }

    private Staff me() {
        return session.get().staff();
    }

    /** What somebody is called. */
    String named(String id) {
        return log.people().find(id).map(Staff::name).orElse(id);
    }

    /** Whether whoever works here may do this. */
    boolean may(Right right) {
        return Rights.has(me().role(), right);
    }

    /** What there is; nothing before it was read. */
    ReadOnlyObjectProperty<Optional<Erasable>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether something is being done. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }
}
