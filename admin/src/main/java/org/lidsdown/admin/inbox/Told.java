package org.lidsdown.admin.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.Tokens;
import org.lidsdown.domain.concern.Adult;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.Feeling;
import org.lidsdown.domain.concern.Form;
import org.lidsdown.domain.concern.Lid;
import org.lidsdown.domain.concern.Token;

/** Says what a pupil told as the pictures they chose; it never says what kind of incident it is. */
final class Told {
    private final Words words = Words.of(Told.class);
    private final Tokens tokens;

    Told(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Tile> tiles(Concern concern) {
        Answers answers = concern.answers();
        List<Tile> tiles = new ArrayList<>();
        tiles.addAll(tiles("who", answers.who(), tokens::of, _ -> Material2OutlinedAL.FACE));
        tiles.addAll(tiles("feelings", answers.feelings(), this::feeling, Told::icon));
        tiles.addAll(tiles("what", answers.what(), this::form, Told::icon));
        tiles.addAll(
                tiles(
                        "adult",
                        answers.adult(),
                        this::adult,
                        _ -> Material2OutlinedMZ.SUPERVISOR_ACCOUNT));
        tiles.addAll(tiles("lid", answers.lid(), this::lid, _ -> Material2OutlinedAL.LAPTOP));
        return tiles;
    }

    /** The shortest way to say it, for a list. */
    String line(Concern concern) {
        List<String> parts = new ArrayList<>();
        concern.answers().feelings().choices().forEach(feeling -> parts.add(feeling(feeling)));
        concern.answers().what().choices().forEach(form -> parts.add(form(form)));
        return parts.isEmpty() ? words.say("line.nothing") : String.join(" · ", parts);
    }

    String who(Concern concern) {
        return concern.answers().who().choices().stream()
                .findFirst()
                .map(tokens::of)
                .orElseGet(() -> words.say("line.nobody"));
    }

    private <T> List<Tile> tiles(
            String question, Answer<T> answer, Function<T, String> said, Function<T, Ikon> icon) {
        String asked = words.say("question." + question);
        if (answer instanceof Answer.Chosen<T>(List<T> choices)) {
            return choices.stream()
                    .map(choice -> new Tile(asked, said.apply(choice), icon.apply(choice), true))
                    .toList();
        }
        String key =
                answer instanceof Answer.DontKnow
                        ? "dont-know"
                        : answer instanceof Answer.Skipped ? "skipped" : "not-reached";
        return List.of(new Tile(asked, words.say(key), Material2OutlinedAL.HELP_OUTLINE, false));
    }

    private String feeling(Feeling feeling) {
        return words.say("feeling." + word(feeling));
    }

    private String form(Form form) {
        return words.say("form." + word(form));
    }

    private String lid(Lid lid) {
        return words.say("lid." + word(lid));
    }

    private String adult(Adult adult) {
        return switch (adult) {
            case Adult.Named(Token staff) -> tokens.of(staff);
            case Adult.Anyone _ -> words.say("adult.anyone");
            case Adult.SomeoneElse _ -> words.say("adult.someone-else");
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Ikon icon(Feeling feeling) {
        return switch (feeling) {
            case SAD -> Material2OutlinedMZ.SENTIMENT_DISSATISFIED;
            case SCARED -> Material2OutlinedMZ.SENTIMENT_VERY_DISSATISFIED;
            case ANGRY -> Material2OutlinedMZ.MOOD_BAD;
            case WORRIED -> Material2OutlinedMZ.SENTIMENT_NEUTRAL;
            case MIXED_UP -> Material2OutlinedMZ.PSYCHOLOGY;
        };
    }

    private static Ikon icon(Form form) {
        return switch (form) {
            case PICTURE -> Material2OutlinedAL.IMAGE;
            case VIDEO -> Material2OutlinedMZ.VIDEOCAM;
            case WORDS -> Material2OutlinedAL.CHAT_BUBBLE_OUTLINE;
            case GAME -> Material2OutlinedMZ.VIDEOGAME_ASSET;
            case PERSON -> Material2OutlinedMZ.PERSON_OUTLINE;
        };
    }
}
