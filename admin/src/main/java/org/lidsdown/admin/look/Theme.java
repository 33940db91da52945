package org.lidsdown.admin.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** The console's two looks. */
public enum Theme {
    LIGHT("light.css", new PrimerLight().getUserAgentStylesheet()),
    DARK("dark.css", new PrimerDark().getUserAgentStylesheet());

    private final String colours;
    private final String ground;

    Theme(String colours, String ground) {
        this.colours = colours;
        this.ground = ground;
    }

    String colours() {
        return colours;
    }

    String ground() {
        return ground;
    }

    /** The other one. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
