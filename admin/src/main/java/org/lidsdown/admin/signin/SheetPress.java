package org.lidsdown.admin.signin;

import org.lidsdown.domain.keys.RecoveryCode;

/** Makes the recovery sheet. */
@FunctionalInterface
public interface SheetPress {
    /** The sheet with this code as a PDF. */
    byte[] press(RecoveryCode code);
}
