package org.lidsdown.kiosk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Lid;
import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.kiosk.adult.AdultView;
import org.lidsdown.kiosk.check.CheckView;
import org.lidsdown.kiosk.feelings.FeelingsView;
import org.lidsdown.kiosk.help.HelpView;
import org.lidsdown.kiosk.languages.LanguagesView;
import org.lidsdown.kiosk.lid.LidView;
import org.lidsdown.kiosk.lid.ShutItView;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.stillhere.StillHereView;
import org.lidsdown.kiosk.tellnow.TellNowView;
import org.lidsdown.kiosk.thanks.ThanksView;
import org.lidsdown.kiosk.welcome.WelcomeView;
import org.lidsdown.kiosk.what.WhatView;
import org.lidsdown.kiosk.who.WhoView;

/**
 * All screens: those on the way, in their order, and those beside it. A new screen is one line
 * here.
 */
final class Screens {

    private final Look look;
    private final Choices choices;
    private final Audience audience;
    private final List<Tongue> tongues;

    /** Screens that look like this, offer this, and tell this audience who tells. */
    Screens(Look look, Choices choices, Audience audience, List<Tongue> tongues) {
        this.look = look;
        this.choices = choices;
        this.audience = audience;
        this.tongues = List.copyOf(tongues);
    }

    /** The screens on the way. */
    List<Screen> way() {
        return List.of(
                Screen.always("welcome", this::welcome),
                Screen.when(
                        "lid",
                        _ -> asks("lid"),
                        j -> new LidView(look, a -> j.tell(all -> all.withLid(a)))),
                Screen.when("shut-it", Screens::isNotShut, this::shutIt),
                Screen.when("who", _ -> asks("who") && !choices.pupils().isEmpty(), this::who),
                Screen.when("feelings", _ -> asks("feelings"), this::feelings),
                Screen.when("what", _ -> asks("what"), this::what),
                Screen.always("adult", this::adult),
                Screen.always("check", this::check),
                Screen.always("thanks", this::thanks));
    }

    Screen languages() {
        return Screen.always("languages", j -> new LanguagesView(look, tongues, j::speak));
    }

    Screen help() {
        return Screen.always("help", j -> new HelpView(look, j::tellMore, j::leave));
    }

    Screen stillHere() {
        return Screen.always("still-here", j -> new StillHereView(look, j::carryOn));
    }

    Screen tellNow() {
        return Screen.always("tell-now", j -> new TellNowView(look, j::leave));
    }

    /** Every screen there is. */
    List<Screen> all() {
        return Stream.concat(way().stream(), Stream.of(languages(), help(), stillHere(), tellNow()))
                .toList();
    }

    private boolean asks(String question) {
        return audience.isAsked(question);
    }

    private static boolean isNotShut(Answers answers) {
        return answers.lid().choices().contains(Lid.NOT_YET);
    }

    private WelcomeView welcome(Journey journey) {
        Optional<Runnable> languages =
                tongues.size() > 1 ? Optional.of(journey::askForLanguage) : Optional.empty();
        return new WelcomeView(look, journey::begin, languages);
    }

    private ShutItView shutIt(Journey journey) {
        return new ShutItView(look, a -> journey.tell(all -> all.withLid(a)));
    }

    private WhoView who(Journey journey) {
        return new WhoView(
                look,
                choices.pupils(),
                who -> {
                    audience.known(who);
                    journey.tell(all -> all.withWho(who));
                });
    }

    private FeelingsView feelings(Journey journey) {
        return new FeelingsView(
                look,
                choices.feelings(),
                journey.answers().feelings().choices(),
                a -> journey.note(all -> all.withFeelings(a)),
                a -> journey.tell(all -> all.withFeelings(a)));
    }

    private WhatView what(Journey journey) {
        return new WhatView(look, choices.forms(), a -> journey.tell(all -> all.withWhat(a)));
    }

    private AdultView adult(Journey journey) {
        return new AdultView(
                look,
                choices.staff(),
                choices.otherAdults(),
                a -> journey.tell(all -> all.withAdult(a)));
    }

    private CheckView check(Journey journey) {
        return new CheckView(
                look, choices.chosen(journey.answers()), journey::send, journey::change);
    }

    private ThanksView thanks(Journey journey) {
        return new ThanksView(look, choices.named(journey.answers()), journey::leave);
    }
}
