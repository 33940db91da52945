package org.lidsdown.admin.voices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.manner.Tongue;

/** Records what the kiosk says, one prompt after the other, into a folder for the kiosk. */
public final class VoicesModel {
    private final Words words = Words.of(VoicesModel.class);
    private final Prompting prompting;
    private final Sounds sounds;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<Optional<Prompt>> prompt =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper level = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Boolean> recording = new ReadOnlyObjectWrapper<>(false);
    private List<Prompt> prompts = List.of();
    private Path folder = Path.of("");
    private int at;
    private Sounds.@Nullable Recording running;

    /** Records with these, what this knows that the kiosk says. */
    public VoicesModel(Prompting prompting, Sounds sounds, Errands errands) {
        this.prompting = prompting;
        this.sounds = sounds;
        this.errands = errands;
    }

    /** Begins with the first prompt in this language that has no recording in this folder. */
    public void begin(Path voices, Tongue tongue) {
        said.set(words.say("reading"));
        errands.run(
                () -> prompting.prompts(tongue),
                known -> {
                    folder = voices.resolve(tongue.code());
                    prompts = known;
                    said.set("");
                    go(firstMissing());
                },
                trouble -> said.set(words.say("no-prompts")));
    }

    private int firstMissing() {
        for (int one = 0; one < prompts.size(); one++) {
            if (!isRecorded(prompts.get(one))) {
                return one;
            }
        }
        return 0;
    }

    private void go(int to) {
        at = Math.floorMod(to, prompts.size());
        prompt.set(Optional.of(prompts.get(at)));
        count();
    }

    private void count() {
        long done = prompts.stream().filter(this::isRecorded).count();
        progress.set(words.say("progress", at + 1, prompts.size(), done));
    }

    /** The next prompt, and after the last the first. */
    public void next() {
        leaf(1);
    }

    /** The prompt before. */
    public void back() {
        leaf(-1);
    }

    private void leaf(int by) {
        if (!prompts.isEmpty() && running == null) {
            said.set("");
            go(at + by);
        }
    }

    /** Listens from now on; or, while it listens, keeps what was heard. */
    public void record() {
        Sounds.Recording now = running;
        if (now != null) {
            running = null;
            recording.set(false);
            level.set(0);
            keep(now.stop());
            return;
        }
        try {
            running = sounds.record(loud -> Platform.runLater(() -> level.set(loud)));
            recording.set(true);
            said.set("");
        } catch (Sounds.NoDevice _) {
            said.set(words.say("no-microphone"));
        }
    }

    private void keep(Clip clip) {
        Prompt kept = prompts.get(at);
        try {
            clip.write(file(kept));
            said.set(words.say(clip.isQuiet() ? "quiet" : "kept"));
        } catch (IOException _) {
            said.set(words.say("not-kept", folder));
        }
        count();
    }

    /** Plays what was recorded of this prompt. */
    public void play() {
        if (running != null || prompts.isEmpty()) {
            return;
        }
        Path file = file(prompts.get(at));
        if (!Files.exists(file)) {
            said.set(words.say("nothing"));
            return;
        }
        said.set("");
        errands.run(
                () -> {
                    Clip clip = Clip.read(file);
                    sounds.play(clip);
                    return clip;
                },
                clip -> {},
                trouble -> said.set(words.say("not-played")));
    }

    /** Whether a prompt has a recording. */
    boolean isRecorded(Prompt one) {
        return Files.exists(file(one));
    }

    private Path file(Prompt one) {
        return folder.resolve(one.key() + ".wav");
    }

    /** Listens no more; what was not kept is lost. */
    public void leave() {
        Sounds.Recording now = running;
        if (now != null) {
            running = null;
            recording.set(false);
            now.stop();
        }
    }

    /** What is to be read aloud. */
    ReadOnlyObjectProperty<Optional<Prompt>> prompt() {
        return prompt.getReadOnlyProperty();
    }

    /** What there is to say about the last thing that was done. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** How many there are and how many are recorded. */
    ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** How loud it is, from 0 to 1. */
    ReadOnlyDoubleProperty level() {
        return level.getReadOnlyProperty();
    }

    /** Whether it listens. */
    ReadOnlyObjectProperty<Boolean> recording() {
        return recording.getReadOnlyProperty();
    }
}
