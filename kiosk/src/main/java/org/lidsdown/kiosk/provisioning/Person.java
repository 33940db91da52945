package org.lidsdown.kiosk.provisioning;

import org.lidsdown.domain.concern.Token;
import org.lidsdown.kiosk.look.Picture;

/** A pupil or a grown-up as the kiosk shows them: a token, a picture and a name. */
public record Person(Token token, Picture picture, String name) {}
