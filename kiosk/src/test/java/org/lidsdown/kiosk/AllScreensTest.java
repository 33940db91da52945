package org.lidsdown.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lidsdown.domain.concern.Adult;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Feeling;
import org.lidsdown.domain.concern.Form;
import org.lidsdown.domain.concern.Lid;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.kiosk.look.Theme;
import org.lidsdown.kiosk.options.Languages;
import org.lidsdown.kiosk.options.Options;
import org.lidsdown.kiosk.speech.Speech;
import org.lidsdown.kiosk.touch.Tile;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class AllScreensTest {

    private static final double SMALLEST_TARGET = 25;
    private static final double ROUNDING = 1;
    private static final double LETTERS = 1.2;
    private static final double CAPITAL = 0.713;
    private static final double SMALLEST_CAPITAL = 3;

    private static Kiosk kiosk;

    @BeforeAll
    static void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        kiosk =
                onScreen(() -> {
                    Kiosk.prepare();
                    return new Kiosk(inAllTongues(), AKiosk.patient(), AKiosk.NOON);
                });
    }

    static Options inAllTongues() {
        Options one = AKiosk.options(AKiosk.folder(), AKiosk.NO_HOST);
        Languages all = new Languages(Tongue.ENGLISH, List.of(Tongue.values()));
        return new Options(
                one.task(),
                one.outbox(),
                one.host(),
                one.provisioning(),
                new Options.Looks(
                        one.looks().theme(), one.looks().window(), Speech.none(), all, null),
                one.access());
    }

    @AfterAll
    static void close() {
        kiosk.close();
    }

    static List<Showing.Size> sizes() {
        return Gallery.SIZES;
    }

    /** English in each size; the others where there is least room, and where it is high. */
    static Stream<Arguments> tonguesAndSizes() {
        return Stream.of(Tongue.values())
                .flatMap(tongue ->
                        sizes().stream()
                                .filter(size -> tongue == Tongue.ENGLISH || isHard(size))
                                .map(size -> Arguments.of(tongue, size)));
    }

    static Stream<Arguments> directionsAndSizes() {
        return Stream.of(Tongue.ENGLISH, Tongue.URDU)
                .flatMap(tongue -> sizes().stream().map(size -> Arguments.of(tongue, size)));
    }

    private static boolean isHard(Showing.Size size) {
        return size.width() == 1280 || size.height() > size.width();
    }

    @ParameterizedTest
    @MethodSource("tonguesAndSizes")
    void everyWordIsWholeAndLargeEnoughToRead(Tongue tongue, Showing.Size size) {
        double millimetre = size.measure().millimetre();

        onEachScreen(
                tongue,
                size,
                showing ->
                        assertThat(all(showing, Label.class))
                                .allSatisfy(label -> {
                                    assertThat(shown(label)).isEqualTo(label.getText());
                                    assertThat(isInside(label, label.getParent()))
                                            .as(label.getText())
                                            .isTrue();
                                    assertThat(CAPITAL * label.getFont().getSize() / millimetre)
                                            .as(showing.journey().shown() + label.getText())
                                            .isGreaterThan(SMALLEST_CAPITAL);
                                }));
    }

    @ParameterizedTest
    @MethodSource("directionsAndSizes")
    void everyTileThatIsSeenCanBeReachedInEachMode(Tongue tongue, Showing.Size size) {
        onEachScreen(
                tongue,
                size,
                showing ->
                        assertThat(List.<Object>copyOf(showing.journey().frame().touchable()))
                                .containsExactlyInAnyOrderElementsOf(tiles(showing)));
    }

    @ParameterizedTest
    @MethodSource("tonguesAndSizes")
    void everyTileIsLargeAndApartFromTheOthersAndFromTheEdge(Tongue tongue, Showing.Size size) {
        double millimetre = size.measure().millimetre();

        onEachScreen(
                tongue,
                size,
                showing -> {
                    List<Bounds> tiles =
                            tiles(showing).stream().map(AllScreensTest::bounds).toList();
                    assertThat(tiles)
                            .allSatisfy(tile -> {
                                assertThat(Math.min(tile.getWidth(), tile.getHeight()))
                                        .isGreaterThanOrEqualTo(
                                                SMALLEST_TARGET * millimetre - ROUNDING);
                                assertThat(inner(size, 10 * millimetre - ROUNDING).contains(tile))
                                        .isTrue();
                            });
                    for (int i = 0; i < tiles.size(); i++) {
                        Bounds around = grown(tiles.get(i), 8 * millimetre - 2 * ROUNDING);
                        assertThat(tiles.subList(i + 1, tiles.size()))
                                .noneMatch(around::intersects);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void tilesOfOneQuestionAreAllOfOneSize(Showing.Size size) {
        onEachScreen(
                size,
                showing ->
                        assertThat(
                                        showing.scene().getRoot().lookupAll(".grid").stream()
                                                .map(AllScreensTest::sizesIn))
                                .allMatch(sizes -> sizes.size() <= 1));
    }

    static Stream<Showing.Size> sizesAndTwoMore() {
        return Stream.concat(
                sizes().stream(),
                Stream.of(new Showing.Size(1920, 1080, 5.55), new Showing.Size(1920, 1200, 8.85)));
    }

    @ParameterizedTest
    @MethodSource("sizesAndTwoMore")
    void whatIsMarkedOrChosenHasABorderOfThreeAndAHalfMillimetres(Showing.Size size) {
        double border = 3.5 * size.measure().millimetre() - ROUNDING;

        onEachScreen(
                size,
                showing ->
                        assertThat(tiles(showing))
                                .allSatisfy(tile -> {
                                    assertThat(border(tile, "scanned"))
                                            .isGreaterThanOrEqualTo(border);
                                    assertThat(border(tile, "chosen"))
                                            .isGreaterThanOrEqualTo(border);
                                }));
    }

    private static double border(Tile tile, String state) {
        PseudoClass one = PseudoClass.getPseudoClass(state);
        tile.pseudoClassStateChanged(one, true);
        tile.applyCss();
        List<BackgroundFill> fills = tile.getBackground().getFills();
        tile.pseudoClassStateChanged(one, false);
        return fills.get(1).getInsets().getTop() - fills.getFirst().getInsets().getTop();
    }

    @Test
    void everyControlHasAnIdAndSaysWhatItIs() {
        onEachScreen(
                Gallery.SIZES.getFirst(),
                showing ->
                        assertThat(tiles(showing))
                                .isNotEmpty()
                                .allSatisfy(tile -> assertThat(tile.getId()).matches("[a-z0-9-]+"))
                                .allSatisfy(
                                        tile -> assertThat(tile.getAccessibleText()).isNotBlank())
                                .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @EnumSource
    void noScreenSaysMoreThanAPupilCanTakeIn(Tongue tongue) {
        onEachScreen(
                tongue,
                Gallery.SIZES.getFirst(),
                showing -> {
                    List<String> said =
                            all(showing, Label.class).stream()
                                    .filter(label -> !isOnRail(label))
                                    .filter(label -> !isName(label))
                                    .map(Label::getText)
                                    .toList();
                    assertThat(said.stream().mapToInt(AllScreensTest::words).sum())
                            .isLessThanOrEqualTo(25);
                });
    }

    @Test
    void helpIsInTheSamePlaceOnEveryScreen() {
        List<Bounds> places = new ArrayList<>();

        onEachScreen(
                Gallery.SIZES.getFirst(),
                showing -> places.add(bounds(showing.scene().lookup("#help-now"))));

        assertThat(Set.copyOf(places)).hasSize(1);
    }

    private static void onEachScreen(Showing.Size size, Consumer<Showing> check) {
        onEachScreen(Tongue.ENGLISH, size, check);
    }

    private static void onEachScreen(Tongue tongue, Showing.Size size, Consumer<Showing> check) {
        WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> {
                    Showing showing = kiosk.drawings().showing(tongue, Theme.SOFT, size);
                    showing.journey().frame().offerToListen(() -> {});
                    showing.journey().note(_ -> answers());
                    for (Screen screen : showing.screens().way()) {
                        showing.journey().goTo(screen.name().word());
                        judge(showing, check);
                    }
                    showing.journey().askForLanguage();
                    judge(showing, check);
                    ((Tile) showing.scene().lookup("#help-now")).fire();
                    judge(showing, check);
                    showing.journey().askStillHere();
                    judge(showing, check);
                    showing.journey().lost();
                    judge(showing, check);
                    showing.journey().stop();
                });
    }

    private static void judge(Showing showing, Consumer<Showing> check) {
        showing.scene().snapshot(null);
        check.accept(showing);
    }

    private static Answers answers() {
        return new Answers(
                Answer.of(Lid.NOT_YET),
                Answer.of(new Token("ali-7")),
                new Answer.Chosen<>(List.of(Feeling.SCARED, Feeling.MIXED_UP)),
                Answer.of(Form.PICTURE),
                Answer.of(new Adult.SomeoneElse()));
    }

    private static <T extends Node> List<T> all(Showing showing, Class<T> kind) {
        return showing.scene().getRoot().lookupAll("*").stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(AllScreensTest::isSeen)
                .toList();
    }

    private static List<Tile> tiles(Showing showing) {
        return all(showing, Tile.class);
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private static boolean isOnRail(Node node) {
        return node.getParent() != null
                && (Set.of("rail", "listen").contains(String.valueOf(node.getId()))
                        || isOnRail(node.getParent()));
    }

    private static boolean isName(Label label) {
        return AKiosk.SCHOOL.contains(" " + label.getText() + "\n");
    }

    private static int words(String sentence) {
        return sentence.split(" ").length;
    }

    private static String shown(Label label) {
        return label.lookupAll(".text").stream()
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining());
    }

    private static boolean isInside(Label label, Node parent) {
        Bounds box = label.getBoundsInParent();
        double letters = LETTERS * label.getFont().getSize();
        Bounds seen =
                new BoundingBox(
                        box.getMinX(), box.getCenterY() - letters / 2, box.getWidth(), letters);
        return parent.getStyleClass().contains("page")
                || grown(parent.getLayoutBounds(), ROUNDING).contains(seen);
    }

    private static Set<String> sizesIn(Node grid) {
        return grid.lookupAll(".tile").stream()
                .map(tile ->
                        tile.getLayoutBounds().getWidth()
                                + "x"
                                + tile.getLayoutBounds().getHeight())
                .collect(Collectors.toSet());
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Bounds inner(Showing.Size size, double edge) {
        return new BoundingBox(edge, edge, size.width() - 2 * edge, size.height() - 2 * edge);
    }

    private static Bounds grown(Bounds bounds, double by) {
        return new BoundingBox(
                bounds.getMinX() - by,
                bounds.getMinY() - by,
                bounds.getWidth() + 2 * by,
                bounds.getHeight() + 2 * by);
    }

    private static <T> T onScreen(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, action);
    }
}
