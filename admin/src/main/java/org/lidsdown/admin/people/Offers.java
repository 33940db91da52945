package org.lidsdown.admin.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.lidsdown.admin.look.Parts;

/** A choice among words that stand for something; the first stands for nothing in particular. */
final class Offers extends VBox {
    private final Map<String, String> said = new LinkedHashMap<>();
    private final ComboBox<String> box;

    /** Offers like {@code =as usual;pl=polski}. */
    Offers(String id, String spoken, String offers) {
        getStyleClass().add("offers");
        for (String offer : offers.split(";", -1)) {
            int at = offer.indexOf('=');
            said.put(offer.substring(0, at), offer.substring(at + 1));
        }
        box = Parts.named(new ComboBox<>(), id, spoken);
        box.getItems().setAll(said.keySet());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String offer) {
                        return said.getOrDefault(offer == null ? "" : offer, "");
                    }

                    @Override
                    public String fromString(String text) {
                        return text;
                    }
                });
        getChildren().setAll(Parts.text(spoken, "muted"), box);
        choose("");
    }

    /** Chooses this one; the first where it is not offered. */
    void choose(String offer) {
        box.setValue(said.containsKey(offer) ? offer : said.keySet().iterator().next());
    }

    /** Chooses the least number that is no smaller than this one, or else the largest. */
    void chooseAtLeast(long number) {
        List<Long> numbers =
                said.keySet().stream()
                        .filter(offer -> !offer.isEmpty())
                        .map(Long::valueOf)
                        .sorted()
                        .toList();
        long chosen =
                numbers.stream()
                        .filter(one -> one >= number)
                        .findFirst()
                        .orElseGet(numbers::getLast);
        choose(Long.toString(chosen));
    }

    /** What is chosen; nothing where it stands for nothing. */
    Optional<String> chosen() {
        return Optional.ofNullable(box.getValue()).filter(offer -> !offer.isEmpty());
    }
}
