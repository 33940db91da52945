package org.lidsdown.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lidsdown.domain.concern.Adult;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Feeling;
import org.lidsdown.domain.concern.Form;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.provisioning.Person;
import org.lidsdown.kiosk.provisioning.Provisioning;
import org.lidsdown.kiosk.touch.Choice;

/** Everything that a pupil may choose at this kiosk, with its words and its picture. */
final class Choices {

    private final Look look;
    private final Provisioning school;

    Choices(Look look, Provisioning school) {
        this.look = look;
        this.school = school;
    }

    List<Choice<Token>> pupils() {
        return school.pupils().stream().map(pupil -> of(pupil.token(), "pupil-", pupil)).toList();
    }

    List<Choice<Feeling>> feelings() {
        return Stream.of(Feeling.values())
                .map(feeling -> of(feeling, "feelings", "feeling-", word(feeling)))
                .toList();
    }

    List<Choice<Form>> forms() {
        return Stream.of(Form.values()).map(form -> of(form, "what", "what-", word(form))).toList();
    }

    List<Choice<Adult>> staff() {
        return school.staff().stream()
                .map(one -> this.<Adult>of(new Adult.Named(one.token()), "staff-", one))
                .toList();
    }

    List<Choice<Adult>> otherAdults() {
        return List.of(
                new Choice<>(
                        new Adult.Anyone(),
                        "any-grown-up",
                        look.say("adult.anyone"),
                        look.picture("any-grown-up")),
                new Choice<>(
                        new Adult.SomeoneElse(),
                        "someone-else",
                        look.say("adult.someone-else"),
                        look.picture("someone-else")));
    }

    /** What was chosen, to be looked at once more: feelings, form, grown-up. */
    List<Choice<?>> chosen(Answers answers) {
        List<Choice<?>> chosen = new ArrayList<>();
        chosen.addAll(chosen(answers.feelings(), feelings()));
        chosen.addAll(chosen(answers.what(), forms()));
        chosen.addAll(chosen(answers.adult(), staff()));
        chosen.addAll(chosen(answers.adult(), otherAdults()));
        return chosen;
    }

    /** The name of the grown-up asked for, if one of the staff was. */
    List<String> named(Answers answers) {
        return chosen(answers.adult(), staff()).stream().map(Choice::words).toList();
    }

    private static <T> List<Choice<T>> chosen(Answer<T> answer, List<Choice<T>> among) {
        return among.stream().filter(one -> answer.choices().contains(one.meaning())).toList();
    }

    private <T> Choice<T> of(T meaning, String screen, String id, String word) {
        return new Choice<>(meaning, id + word, look.say(screen + "." + word), look.picture(word));
    }

    private <T> Choice<T> of(T meaning, String id, Person person) {
        return new Choice<>(
                meaning,
                id + person.token(),
                person.name(),
                look.symbols().instead(person.picture()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
