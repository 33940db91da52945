package org.lidsdown.kiosk;

import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.kiosk.look.Theme;
import org.lidsdown.kiosk.look.Words;
import org.lidsdown.kiosk.options.Options;

/** A kiosk's screens where nobody tells at them: to be looked at, printed and recorded. */
final class Drawings implements Gallery.Studio {

    private static final Showing.Size ANY = new Showing.Size(1920, 1080, 0);

    private final Options options;
    private final Showing.Parts parts;

    Drawings(Options options, Showing.Parts parts) {
        this.options = options;
        this.parts = parts;
    }

    @Override
    public Showing showing(Tongue tongue, Theme theme, Showing.Size size) {
        Showing showing = Showing.of(parts.saying(words(tongue)), theme, size);
        if (!options.looks().speech().silent()) {
            showing.journey().frame().offerToListen(() -> {});
        }
        return showing;
    }

    private Words words(Tongue tongue) {
        return new Words(tongue, options.access().mode().manner());
    }

    /** The questions in the kiosk's usual language, for paper and for other devices. */
    PaperBoard board() {
        return PaperBoard.of(parts, words(usual()), options.looks().theme());
    }

    /** All that is said in the kiosk's usual language. */
    Prompts prompts() {
        return Prompts.of(
                words -> Showing.of(parts.saying(words), Theme.SOFT, ANY),
                Prompts.manners(usual()));
    }

    private Tongue usual() {
        return options.looks().languages().usual();
    }
}
