package org.lidsdown.admin.pictures;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.text.Text;

/** Looks a window over: is anything cut, is anything without a name? */
public final class Tidy {
    private Tidy() {}

    /** Words of which a part cannot be read. */
    public static List<String> cutIn(Parent root) {
        List<String> cut = new ArrayList<>();
        for (Node node : everythingShownIn(root)) {
            if (node instanceof Labeled labeled
                    && !(node instanceof TitledPane)
                    && labeled.getText() != null
                    && node.lookup(".text") instanceof Text text
                    && !flat(text.getText()).equals(flat(labeled.getText()))) {
                cut.add(labeled.getText() + " -> " + text.getText());
            }
        }
        return cut;
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** What a person can use and a screen reader, or a test, cannot name. */
    public static List<String> namelessIn(Parent root) {
        return everythingShownIn(root).stream()
                .filter(Tidy::isControl)
                .filter(node -> node.getId() == null || spoken(node).isBlank())
                .map(Node::toString)
                .toList();
    }

    private static String spoken(Node node) {
        String said = node.getAccessibleText();
        return said == null ? "" : said;
    }

    private static boolean isControl(Node node) {
        boolean control =
                node instanceof ButtonBase
                        || node instanceof TextInputControl
                        || node instanceof ComboBoxBase<?>
                        || node instanceof ListView<?>
                        || node instanceof TableView<?>;
        return control && node.isFocusTraversable() && !isPartOfAnother(node);
    }

    private static boolean isPartOfAnother(Node node) {
        for (Parent up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ComboBoxBase<?> || up instanceof TextInputControl) {
                return true;
            }
        }
        return false;
    }

    private static List<Node> everythingShownIn(Parent root) {
        List<Node> all = new ArrayList<>();
        for (Node child : root.getChildrenUnmodifiable()) {
            if (child.isVisible()) {
                all.add(child);
                if (child instanceof Parent parent) {
                    all.addAll(everythingShownIn(parent));
                }
            }
        }
        return all;
    }
}
