package org.lidsdown.admin.settings;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;
import org.lidsdown.admin.contacts.Contact;
import org.lidsdown.admin.contacts.Contacts;
import org.lidsdown.admin.look.Look;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Theme;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.Days;

/** How the console looks, and whom the chart calls. */
public final class LookView extends VBox {
    private final Words words = Words.of(LookView.class);
    private final Days days;

    /** Shows the settings. */
    public LookView(Look look, Contacts contacts, Days days) {
        this.days = days;
        Parts.named(this, "look-and-contacts", words.say("section.look"), "section", "column");
        getChildren().setAll(theme(look), contacts(contacts));
    }

    private VBox theme(Look look) {
        ToggleSwitch dark =
                Parts.named(new ToggleSwitch(words.say("dark")), "dark", words.say("dark"));
        dark.setSelected(look.theme().get() == Theme.DARK);
        dark.selectedProperty().addListener((_, _, is) -> look.wear(is ? Theme.DARK : Theme.LIGHT));
        look.theme().addListener((_, _, now) -> dark.setSelected(now == Theme.DARK));
        return Parts.column("card", Parts.text(words.say("look"), "section-title"), dark);
    }

    private VBox contacts(Contacts contacts) {
        VBox card =
                Parts.column(
                        "card",
                        Parts.text(words.say("contacts"), "section-title"),
                        Parts.text(words.say("contacts.why"), "muted"));
        contacts.all().forEach(contact -> card.getChildren().add(contact(contact)));
        return card;
    }

    private Node contact(Contact contact) {
        String checked =
                contact.checked()
                        .map(day -> words.say("checked", days.day(day)))
                        .orElseGet(() -> words.say("never-checked"));
        return Parts.row(
                "contact-row",
                Parts.growing(
                        Parts.column(
                                "contact-words",
                                Parts.text(contact.name(), "strong"),
                                Parts.text(contact.reach()))),
                Parts.label(words.say("from", days.day(contact.from())), "muted"),
                Parts.chip(checked, contact.checked().isPresent() ? "good" : "today"));
    }
}
