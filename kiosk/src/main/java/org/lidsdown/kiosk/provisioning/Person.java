package org.lidsdown.kiosk.provisioning;

import org.lidsdown.domain.concern.Token;
import org.lidsdown.domain.manner.Manner;
import org.lidsdown.kiosk.look.Picture;

/** A pupil or a grown-up as the kiosk shows them, and how they work it. */
public record Person(Token token, Picture picture, String name, Manner manner) {}
