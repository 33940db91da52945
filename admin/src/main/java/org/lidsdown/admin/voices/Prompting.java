package org.lidsdown.admin.voices;

import java.io.IOException;
import java.util.List;
import org.lidsdown.domain.manner.Tongue;

/** Knows all that the kiosk says. */
public interface Prompting {
    /** What it says in this language, in the order of its screens; takes a second or two. */
    List<Prompt> prompts(Tongue tongue) throws IOException, InterruptedException;
}
