package org.lidsdown.kiosk.options;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.lidsdown.kiosk.access.Access;
import org.lidsdown.kiosk.look.Theme;
import org.lidsdown.kiosk.speech.Speech;

/** What the command line asks for. */
public record Options(
        Task task,
        Path outbox,
        @Nullable URI host,
        @Nullable Path provisioning,
        Looks looks,
        Access access) {

    /**
     * How the kiosk looks and sounds: in which colours, in which window unless it fills the screen,
     * how it speaks, in which languages, and where the school's own pictures are.
     */
    public record Looks(
            Theme theme,
            @Nullable Rectangle2D window,
            Speech speech,
            Languages languages,
            @Nullable Path symbols) {

        /** A kiosk that says nothing, and shows English. */
        public Looks(Theme theme, @Nullable Rectangle2D window) {
            this(theme, window, Speech.none(), Languages.none(), null);
        }
    }

    /** What the kiosk is started for. */
    public sealed interface Task {

        /** To listen to pupils, and to ask after so long whether somebody is there. */
        record Listen(boolean timed, Duration idle) implements Task {}

        /** To keep what the provisioning file gives, and nothing more. */
        record SetUp(Path provisioning) implements Task {}

        /** To draw every screen into a folder. */
        record Draw(Path folder) implements Task {}

        /** To write the questions for paper and for pupils' own devices into a folder. */
        record Export(Path folder) implements Task {}

        /** To write all that is said into a file, for people who record it. */
        record Prompt(Path file) implements Task {}

        /** To play one telling and draw it as it goes, with file names that begin so. */
        record Play(Path folder, String prefix) implements Task {}

        /** To be touched at random for a while, and to say how quick it was. */
        record Use(Duration time) implements Task {}

        /** To say whose pictures and letters it shows. */
        record Credit() implements Task {}

        /** To say which languages it speaks. */
        record Tell() implements Task {}

        /** To say how it is used. */
        record Explain() implements Task {}
    }

    /** The same with another outbox. */
    public Options withOutbox(Path other) {
        return new Options(task, other, host, provisioning, looks, access);
    }
}
