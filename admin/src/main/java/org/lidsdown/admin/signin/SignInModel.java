package org.lidsdown.admin.signin;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.errands.Trouble;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.notices.Notice;
import org.lidsdown.admin.said.NewFile;
import org.lidsdown.admin.sentences.ReasonSentences;
import org.lidsdown.domain.keys.RecoveryCode;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Founding;
import org.lidsdown.domain.signin.KeyHolders;
import org.lidsdown.domain.signin.Reason;
import org.lidsdown.domain.signin.Recovery;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.domain.signin.SignIn;

/**
 * Who is let in: a name and a password, and the same sentence whichever was wrong. The first person
 * of all makes the school's keys.
 */
public final class SignInModel {
    private static final long LONGEST_IN_SECONDS = 90;

    private final Words words = Words.of(SignInModel.class);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper first = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sheet = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Founding.Founded>> founded =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final KeyHolders holders;
    private final String school;
    private final SheetPress press;
    private final Clock clock;
    private final Errands errands;
    private final Consumer<Session> let;

    /** Lets people of the school with this name in. */
    public SignInModel(
            KeyHolders holders,
            String school,
            SheetPress press,
            Clock clock,
            Errands errands,
            Consumer<Session> let) {
        this.holders = holders;
        this.school = school;
        this.press = press;
        this.clock = clock;
        this.errands = errands;
        this.let = let;
    }

    /** Finds out whether the school has its keys yet. */
    public void refresh() {
        errands.run(() -> !holders.isSetUp(), first::set, this::failed);
    }

    /** Lets somebody in; the password is wiped. */
    public void signIn(String name, char[] password) {
        if (busy.get()) {
            return;
        }
        begin();
        errands.run(() -> check(id(name), password), this::checked, this::failed);
    }

    private void begin() {
        busy.set(true);
        sentence.set("");
    }

    private SignIn check(String id, char[] password) {
        try {
            return holders.signIn(id, password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private void checked(SignIn signIn) {
        busy.set(false);
        switch (signIn) {
            case SignIn.In(Session session) -> let.accept(session);
            case SignIn.Wrong() -> sentence.set(words.say("wrong"));
            case SignIn.Paused(Instant until) -> sentence.set(paused(until));
        }
    }

    private String paused(Instant until) {
        long seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds() + 1);
        return seconds > LONGEST_IN_SECONDS
                ? words.say("paused.minutes", (seconds + 59) / 60)
                : words.say("paused.seconds", seconds);
    }

    /** Makes the school's keys for the first person; the password is wiped. */
    public void begin(Staff person, char[] password) {
        if (busy.get()) {
            return;
        }
        begin();
        Staff staff = new Staff(id(person.id()), person.name().strip(), person.role());
        errands.run(() -> found(staff, password), this::founded, this::failed);
    }

    private Founding found(Staff staff, char[] password) {
        try {
            return holders.setUp(school, staff, password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private void founded(Founding founding) {
        busy.set(false);
        switch (founding) {
            case Founding.Founded now -> founded.set(Optional.of(now));
            case Founding.Refused(Reason reason) -> sentence.set(new ReasonSentences().of(reason));
        }
    }

    /** Opens everything with the code on the recovery sheet; the next one is shown then. */
    public void recover(String typed) {
        switch (RecoveryCode.read(typed)) {
            case RecoveryCode.Typed.Right(RecoveryCode code) -> recover(code);
            case RecoveryCode.Typed.WrongLength(int length) ->
                    sentence.set(words.say("code.length", RecoveryCode.LENGTH, length));
            case RecoveryCode.Typed.WrongLetter(int place) ->
                    sentence.set(words.say("code.letter", place));
            case RecoveryCode.Typed.Mistyped() -> sentence.set(words.say("code.mistyped"));
        }
    }

    private void recover(RecoveryCode code) {
        if (!busy.get()) {
            begin();
            errands.run(() -> holders.recover(code), this::recovered, this::failed);
        }
    }

    private void recovered(Recovery recovery) {
        busy.set(false);
        switch (recovery) {
            case Recovery.Opened(Session session, RecoveryCode next) ->
                    founded.set(Optional.of(new Founding.Founded(session, next)));
            case Recovery.WrongCode() -> sentence.set(words.say("code.wrong"));
        }
    }

    /** Saves the sheet with the code that is shown, to be printed once and thrown away. */
    public void save(Path file) {
        founded.get()
                .map(Founding.Founded::code)
                .ifPresent(code ->
                        errands.run(
                                () -> {
                                    NewFile.write(file, press.press(code));
                                    return file;
                                },
                                saved -> sheet.set(words.say("code.saved", saved)),
                                trouble -> sheet.set(Notice.of(trouble).sentence())));
    }

    /** What came of saving the sheet. */
    public ReadOnlyStringProperty sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** The code is written down: it is shown no longer, and the first person is let in. */
    public void codeIsKept() {
        Optional<Founding.Founded> now = founded.get();
        founded.set(Optional.empty());
        sheet.set("");
        first.set(false);
        now.map(Founding.Founded::session).ifPresent(let);
    }

    private static String id(String name) {
        return name.strip().toLowerCase(Locale.UK);
    }

    private void failed(Trouble trouble) {
        busy.set(false);
        sentence.set(Notice.of(trouble).sentence());
    }

    /** What the screen says about the last try. */
    public ReadOnlyStringProperty sentence() {
        return sentence.getReadOnlyProperty();
    }

    /** Whether a try is being checked now. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether the school has no keys yet. */
    public ReadOnlyBooleanProperty first() {
        return first.getReadOnlyProperty();
    }

    /** The school's new keys, until the code is written down. */
    public ReadOnlyObjectProperty<Optional<Founding.Founded>> founded() {
        return founded.getReadOnlyProperty();
    }
}
