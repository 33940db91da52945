package org.lidsdown.kiosk.speech;

import java.util.List;
import java.util.Optional;

/** Windows' own voices, where one of them speaks the language. */
final class WindowsVoice implements Voice {

    private static final int USUAL = 160;
    private static final int A_STEP = 15;
    private static final String SCRIPT =
            """
            [Console]::InputEncoding = [Text.Encoding]::UTF8
            Add-Type -AssemblyName System.Speech
            $speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer
            $voice = $speaker.GetInstalledVoices() | Where-Object { $_.Enabled -and
                $_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq 'LANGUAGE' } | Select-Object -First 1
            if (-not $voice) { exit 1 }
            $speaker.SelectVoice($voice.VoiceInfo.Name)
            $speaker.Rate = RATE
            $wave = New-Object IO.MemoryStream
            $speaker.SetOutputToWaveStream($wave)
            $speaker.Speak([Console]::In.ReadToEnd())
            $speaker.Dispose()
            $bytes = $wave.ToArray()
            [Console]::OpenStandardOutput().Write($bytes, 0, $bytes.Length)
            """;

    private final Talker talker = new Talker();
    private final String program;
    private final int rate;

    /** Speaks by this program, which is PowerShell, about so many words in a minute. */
    WindowsVoice(String program, int rate) {
        this.program = program;
        this.rate = rate;
    }

    /** Whether this computer may have such voices. */
    static boolean isHere() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }

    @Override
    public Optional<Sound> say(Phrase phrase, String language) {
        if (!language.matches("[a-z]{2,3}")) {
            return Optional.empty();
        }
        String speed = Integer.toString((rate - USUAL) / A_STEP);
        String script = SCRIPT.replace("LANGUAGE", language).replace("RATE", speed);
        return talker.say(
                List.of(program, "-NoProfile", "-NonInteractive", "-Command", script),
                phrase.words());
    }
}
