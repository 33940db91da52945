package org.lidsdown.admin.backups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.errands.Trouble;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.notices.Notice;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.sentences.ProofSentences;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.backup.Backup;
import org.lidsdown.store.backup.Backups;
import org.lidsdown.store.proof.Proof;

/** Whether the log is whole, and what is kept of it elsewhere. */
public final class BackupsModel {
    private final Words words = Words.of(BackupsModel.class);
    private final ObservableList<Backup> kept = FXCollections.observableArrayList();
    private final ObservableList<String> proof = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<String> state = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final LogCare care;
    private final Errands errands;
    private final Notices notices;

    /** Takes care of this log. */
    public BackupsModel(LogCare care, Errands errands, Notices notices) {
        this.care = care;
        this.errands = errands;
        this.notices = notices;
    }

    /** Reads again how the log stands and which backups there are. */
    public void refresh() {
        errands.run(this::standing, state::set, notices::say);
        care.backups().ifPresent(all -> errands.run(all::kept, this::show, notices::say));
    }

    private String standing() {
        ChainHead head = care.head().get();
        return care.doubt().get().orElseGet(() -> words.say("head", head.entry(), head.inGroups()));
    }

    private void show(List<Backup> all) {
        kept.setAll(all.reversed());
    }

    /** Checks every entry, and the anchors that were typed, a line each. */
    public void verify(String typed) {
        List<ChainHead> anchors = new ArrayList<>();
        for (String line : typed.lines().filter(line -> !line.isBlank()).toList()) {
            Optional<ChainHead> anchor = ChainHead.read(line.strip());
            if (anchor.isEmpty()) {
                notices.say(Notice.care(words.say("no-anchor", line.strip())));
                return;
            }
            anchors.add(anchor.get());
        }
        busy.set(true);
        errands.run(() -> care.verify().apply(anchors), this::verified, this::failed);
    }

    private void verified(Proof done) {
        busy.set(false);
        proof.setAll(done.anchors().stream().map(ProofSentences::of).toList());
        proof.add(ProofSentences.of(done.verdict()));
    }

    /** Makes a backup now, and proves that it can be restored. */
    public void make() {
        care.backups().filter(_ -> !busy.get()).ifPresent(this::make);
    }

    private void make(Backups backups) {
        busy.set(true);
        errands.run(() -> backups.make(false), this::made, this::failed);
    }

    private void made(Backup backup) {
        busy.set(false);
        notices.say(Notice.good(words.say("made", backup.content().head().entry())));
        refresh();
    }

    private void failed(Trouble trouble) {
        busy.set(false);
        notices.say(trouble);
    }

    /** Whether there is a place for backups. */
    public boolean hasPlace() {
        return care.backups().isPresent();
    }

    /** Why the last hourly backup could not be made. */
    public Optional<String> trouble() {
        return care.backups().flatMap(Backups::trouble);
    }

    /** The verified backups, latest first. */
    public ObservableList<Backup> kept() {
        return kept;
    }

    /** What came of checking the log, a sentence each. */
    public ObservableList<String> proof() {
        return proof;
    }

    /** How the log stands, as a sentence. */
    public ReadOnlyObjectProperty<String> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether something is being checked or made. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }
}
