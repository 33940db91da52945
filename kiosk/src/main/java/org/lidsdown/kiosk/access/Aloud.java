package org.lidsdown.kiosk.access;

import javafx.scene.control.ButtonBase;

/** Reads aloud what is marked, for those who do not see the mark or cannot read. */
public interface Aloud {

    /** Where nothing is read aloud. */
    Aloud NOTHING =
            new Aloud() {
                @Override
                public void read(ButtonBase marked) {}

                @Override
                public boolean isReading() {
                    return false;
                }
            };

    /** Reads this aloud, whatever is being read. */
    void read(ButtonBase marked);

    /** Whether something is being read, which is waited for. */
    boolean isReading();
}
