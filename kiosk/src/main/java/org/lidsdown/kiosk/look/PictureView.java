package org.lidsdown.kiosk.look;

import javafx.geometry.NodeOrientation;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Shows a picture as large as its room allows; it is only read once there is room. */
public final class PictureView extends Region {

    private final Picture picture;
    private final ImageView view = new ImageView();
    private int pixels;

    public PictureView(Picture picture) {
        this.picture = picture;
        view.setPreserveRatio(true);
        getStyleClass().add("picture");
        getChildren().add(view);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double side = Math.floor(Math.min(width, height));
        if (side <= 0) {
            return;
        }
        int wanted = (int) Math.ceil(side * scale());
        if (wanted != pixels) {
            pixels = wanted;
            view.setImage(picture.at(wanted));
        }
        boolean turned =
                picture.turns() && getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        view.setScaleX(turned ? -1 : 1);
        view.setFitWidth(side);
        view.setFitHeight(side);
        view.relocate(
                snapPositionX(left + (width - view.prefWidth(-1)) / 2),
                snapPositionY(top + (height - view.prefHeight(-1)) / 2));
    }

    private double scale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }
}
