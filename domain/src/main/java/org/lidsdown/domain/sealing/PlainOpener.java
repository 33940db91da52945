package org.lidsdown.domain.sealing;

/** Takes out what {@link PlainSealer} put in. */
public final class PlainOpener implements Opener {

    @Override
    public byte[] open(Sealed sealed) {
        if (!sealed.key().equals(PlainSealer.KEY)) {
            throw SealBroken.notHeld(sealed.key());
        }
        return sealed.content();
    }
}
