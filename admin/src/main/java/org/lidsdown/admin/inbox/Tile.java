package org.lidsdown.admin.inbox;

import org.kordamp.ikonli.Ikon;

/**
 * One thing that the pupil told: the question they met and the picture they chose.
 *
 * @param question what the screen asked
 * @param answer what the pupil chose, in the pupil's words
 * @param icon a picture of it
 * @param chosen whether a picture was chosen at all
 */
record Tile(String question, String answer, Ikon icon, boolean chosen) {}
