package org.lidsdown.kiosk.languages;

import java.util.List;
import java.util.function.Consumer;
import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.touch.Page;
import org.lidsdown.kiosk.touch.Tile;
import org.lidsdown.kiosk.touch.Turning;

/** In which languages the kiosk speaks: each by its own name in its own letters, and no flags. */
public final class LanguagesView extends Page {

    public LanguagesView(Look look, List<Tongue> tongues, Consumer<Tongue> picked) {
        super(look, "languages");
        List<Tile> tiles = tongues.stream().map(one -> tile(one, picked)).toList();
        put(new Turning(look, look.measure().names(), tiles, List.of()).grid(), 1);
    }

    private static Tile tile(Tongue tongue, Consumer<Tongue> picked) {
        return new Tile(
                        "language-" + tongue.code(),
                        tongue.ownName(),
                        null,
                        () -> picked.accept(tongue))
                .in(tongue);
    }
}
