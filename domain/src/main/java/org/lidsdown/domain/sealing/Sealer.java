package org.lidsdown.domain.sealing;

/** Can seal, and cannot open. */
@FunctionalInterface
public interface Sealer {

    /** Seals this content so that it belongs to this label and no other. */
    Sealed seal(Label label, byte[] content);
}
