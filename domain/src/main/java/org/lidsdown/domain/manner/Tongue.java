package org.lidsdown.domain.manner;

import java.util.Arrays;
import java.util.Optional;

/** A language that kiosks speak. */
public enum Tongue {
    ENGLISH("en", "English", true, false),
    POLISH("pl", "Polski", false, false),
    URDU("ur", "اردو", false, true),
    PUNJABI("pa", "ਪੰਜਾਬੀ", false, false),
    ROMANIAN("ro", "Română", false, false),
    GUJARATI("gu", "ગુજરાતી", false, false),
    BENGALI("bn", "বাংলা", false, false),
    ARABIC("ar", "العربية", false, true),
    UKRAINIAN("uk", "Українська", false, false);

    private final String code;
    private final String ownName;
    private final boolean checked;
    private final boolean rightToLeft;

    Tongue(String code, String ownName, boolean checked, boolean rightToLeft) {
        this.code = code;
        this.ownName = ownName;
        this.checked = checked;
        this.rightToLeft = rightToLeft;
    }

    /** The language with this code of ISO 639, if kiosks speak it. */
    public static Optional<Tongue> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** Its code of ISO 639, such as {@code pl}. */
    public String code() {
        return code;
    }

    /** What those call it who speak it, in their own letters. */
    public String ownName() {
        return ownName;
    }

    /** Whether somebody has checked the kiosk's words who grew up with the language. */
    public boolean isChecked() {
        return checked;
    }

    /** Whether its lines begin at the right. */
    public boolean isRightToLeft() {
        return rightToLeft;
    }
}
