package org.lidsdown.admin.kiosks;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.notices.Notice;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.said.NewFile;
import org.lidsdown.domain.kiosks.Kiosks;
import org.lidsdown.domain.kiosks.KnownKiosk;
import org.lidsdown.domain.kiosks.LastHeard;
import org.lidsdown.domain.kiosks.Plan;
import org.lidsdown.domain.trust.SignedKeys;

/** The school's kiosks: how each is, and new ones. */
public final class KiosksModel {
    private final Words words = Words.of(KiosksModel.class);
    private final ObservableList<KnownKiosk> known = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<LastHeard>> beside =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> fingerprint = new ReadOnlyObjectWrapper<>("");
    private final Kiosks kiosks;
    private final Supplier<Optional<SignedKeys>> keys;
    private final Faces shown;
    private final String by;
    private final Errands errands;
    private final Notices notices;

    /** Lists and makes kiosks as the person with this id. */
    public KiosksModel(
            Kiosks kiosks,
            Supplier<Optional<SignedKeys>> keys,
            Faces shown,
            String by,
            Errands errands,
            Notices notices) {
        this.kiosks = kiosks;
        this.keys = keys;
        this.shown = shown;
        this.by = by;
        this.errands = errands;
        this.notices = notices;
    }

    /** Reads again how each kiosk is. */
    public void refresh() {
        errands.run(kiosks::all, known::setAll, notices::say);
        errands.run(kiosks::beside, beside::set, notices::say);
        errands.run(this::words, fingerprint::set, notices::say);
    }

    private String words() {
        return keys.get().map(signed -> signed.trust().fingerprint()).orElse("");
    }

    /** Makes the file that a kiosk is set up with. */
    public void make(String name, String host, Path file) {
        URI address;
        try {
            address = new Plan(name, URI.create(host), 0, List.of(), List.of()).host();
        } catch (IllegalArgumentException _) {
            notices.say(Notice.care(words.say("no-plan")));
            return;
        }
        errands.run(
                () -> {
                    NewFile.check(file);
                    Plan plan = new Plan(name, address, 0, shown.pupils(), shown.staff());
                    NewFile.write(file, kiosks.provision(plan, by));
                    return file;
                },
                written -> {
                    notices.say(Notice.good(words.say("made", written)));
                    refresh();
                },
                notices::say);
    }

    /** Takes a kiosk out of use for good. */
    public void revoke(KnownKiosk kiosk) {
        errands.run(
                () -> kiosks.revoke(kiosk.id(), by),
                _ -> {
                    notices.say(Notice.good(words.say("revoked", kiosk.name())));
                    refresh();
                },
                notices::say);
    }

    /** Every kiosk that was ever made. */
    public ObservableList<KnownKiosk> known() {
        return known;
    }

    /** What the kiosk on this computer last said. */
    public ReadOnlyObjectProperty<Optional<LastHeard>> beside() {
        return beside.getReadOnlyProperty();
    }

    /** The six words by which the school's keys are known; none while there are no keys. */
    public ReadOnlyObjectProperty<String> fingerprint() {
        return fingerprint.getReadOnlyProperty();
    }
}
