package org.lidsdown.kiosk.options;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lidsdown.domain.manner.Tongue;

/** What the command line says of the kiosk's languages. */
final class LanguageOptions {

    private final Map<String, String> given;

    LanguageOptions(Map<String, String> given) {
        this.given = given;
    }

    Languages languages() {
        return new Languages(
                tongue(given.getOrDefault("--language", Tongue.ENGLISH.code())),
                more(given.getOrDefault("--languages", "")));
    }

    private static List<Tongue> more(String codes) {
        if (codes.equals("all")) {
            return List.of(Tongue.values());
        }
        return codes.isEmpty()
                ? List.of()
                : Stream.of(codes.split(",", -1)).map(LanguageOptions::tongue).toList();
    }

    private static Tongue tongue(String code) {
        return Tongue.of(code)
                .orElseThrow(() ->
                        new BadOption(
                                "The kiosk does not speak \""
                                        + code
                                        + "\", only "
                                        + Stream.of(Tongue.values())
                                                .map(Tongue::code)
                                                .collect(Collectors.joining(", ", "", "."))));
    }
}
