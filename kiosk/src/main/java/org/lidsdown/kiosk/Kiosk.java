package org.lidsdown.kiosk;

import java.util.ResourceBundle;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The pupils' touch-screen app: the one place where its parts are put together. */
public final class Kiosk extends Application {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.lidsdown.kiosk.words");

    /** Starts the app with JavaFX's own start-up. */
    public static void main(String... arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle(WORDS.getString("window.title"));
        stage.setScene(new Scene(new StackPane(), 800, 900));
        stage.show();
    }
}
