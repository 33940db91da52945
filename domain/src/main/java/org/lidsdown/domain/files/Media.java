package org.lidsdown.domain.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are kept; the names are stored, so they never change. */
public enum Media {
    /** A picture. */
    PNG("png"),
    /** A picture. */
    JPEG("jpg jpeg"),
    /** A document that is looked at and not changed. */
    PDF("pdf"),
    /** Plain text. */
    TEXT("txt text log csv"),
    /** An e-mail with all its lines. */
    EMAIL("eml"),
    /** A document of an office program, in the form of before 2007. */
    OLD_OFFICE("doc xls ppt"),
    /** A document of Microsoft's office programs. */
    OFFICE("docx xlsx pptx"),
    /** A document in the open form that LibreOffice writes. */
    OPEN_OFFICE("odt ods odp");

    private final String endings;

    Media(String endings) {
        this.endings = endings;
    }

    /** The kind that a file of this name says it is; nothing where its ending is of none. */
    public static Optional<Media> named(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".")
                ? Arrays.stream(values())
                        .filter(one -> List.of(one.endings.split(" ")).contains(ending))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether it is a picture. */
    public boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    /** Whether the console shows it; what it does not show is only ever copied out again. */
    public boolean isShown() {
        return isPicture() || this == TEXT || this == EMAIL;
    }

    /** The ending that a copy gets where its own name has none that fits, without a dot. */
    public String ending() {
        return switch (this) {
            case PNG -> "png";
            case JPEG -> "jpg";
            case PDF -> "pdf";
            case TEXT -> "txt";
            case EMAIL -> "eml";
            case OLD_OFFICE -> "doc";
            case OFFICE -> "docx";
            case OPEN_OFFICE -> "odt";
        };
    }
}
