package org.lidsdown.admin.erasing;

import org.lidsdown.domain.erasing.Disposal;

/** Makes disposal certificates. */
@FunctionalInterface
public interface Disposing {
    /** The certificate as a PDF file. */
    byte[] pdf(Disposal disposal);
}
