package org.lidsdown.store.vault;

import java.io.IOException;

/** A file of a backup is not what the manifest says. */
final class Tampered extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;

    Tampered(String file) {
        super(file);
        this.file = file;
    }

    String file() {
        return file;
    }
}
