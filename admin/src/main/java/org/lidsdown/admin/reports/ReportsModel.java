package org.lidsdown.admin.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.errands.Trouble;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.notices.Notice;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.domain.calendar.Term;

/** The termly report: made, looked at, then saved. */
public final class ReportsModel {
    private final Words words = Words.of(ReportsModel.class);
    private final ReadOnlyObjectWrapper<Optional<Sheets>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final List<Term> terms;
    private final TermPress press;
    private final Errands errands;
    private final Notices notices;

    /** Reports of these terms, the latest first. */
    public ReportsModel(List<Term> terms, TermPress press, Errands errands, Notices notices) {
        this.terms = terms.reversed();
        this.press = press;
        this.errands = errands;
        this.notices = notices;
    }

    /** The terms that have begun, the latest first. */
    public List<Term> terms() {
        return terms;
    }

    /** Makes the report of this term and shows it. */
    public void show(Term term) {
        working.set(true);
        errands.run(() -> Sheets.of(press.press(term)), this::made, this::failed);
    }

    private void made(Sheets sheets) {
        working.set(false);
        shown.set(Optional.of(sheets));
    }

    private void failed(Trouble trouble) {
        working.set(false);
        notices.say(trouble);
    }

    /** Saves what is shown, whole or not at all. */
    public void save(Path file) {
        shown.get().ifPresent(sheets -> save(sheets, file));
    }

    private void save(Sheets sheets, Path file) {
        errands.run(
                () -> sheets.save(file),
                saved -> notices.say(Notice.good(words.say("saved", saved))),
                _ -> notices.say(Notice.care(words.say("unsaved", file))));
    }

    /** Whether a report is being made. */
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Sheets>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The pages that are shown; none before a report was made. */
    public List<Image> pages() {
        return shown.get().map(Sheets::pages).orElse(List.of());
    }
}
