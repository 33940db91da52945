package org.lidsdown.admin.takeout;

import java.util.Optional;
import javafx.stage.Window;

/** Asks which printer, before anything is made that could be printed. */
public interface Printing {
    /** A printer that was chosen. */
    @FunctionalInterface
    interface Printer {
        /** Prints all pages of a PDF file; true where the printer took them. */
        boolean print(byte[] pdf);
    }

    /** Whether this computer knows of a printer. */
    boolean isPossible();

    /** The printer that a person chooses; nothing where they choose none. */
    Optional<Printer> choose(Window over);
}
