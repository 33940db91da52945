package org.lidsdown.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Text that has broken programs before: every string that a school will ever paste, and some more.
 */
final class BadInput {
    /** The longest that each place takes. */
    private static final int[] LIMITS = {40, 60, 80, 100, 120, 200, 1_000, 4_000};

    private static final int[] BLANKS = {
        ' ', '\t', '\n', 0xA0, 0x1680, 0x2000, 0x2003, 0x2007, 0x2009, 0x200A, 0x202F, 0x205F,
        0x3000
    };
    private static final int[] UNSEEN = {
        0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029,
        0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069,
        0x3164, 0xFE0E, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, 0xE000,
        0xF8FF, 0x1D173, 0x1FFFE, 0x2FA1D, 0x40000, 0xE0001, 0xE0020, 0xE007F, 0xF0000, 0x10FFFF
    };
    private static final List<String> PICTURES =
            List.of(
                    "😀",
                    "😢",
                    "🤬",
                    "🎒",
                    "☹",
                    "☹️",
                    "❤️‍🔥",
                    "👍",
                    "👍🏿",
                    "👨‍👩‍👧",
                    "👨‍👩‍👧‍👦",
                    "👩🏽‍🏫",
                    "🧑‍🦽",
                    "🏳️‍🌈",
                    "🏴‍☠️",
                    "🇬🇧",
                    "🇬",
                    "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
                    "1️⃣",
                    "#️⃣",
                    "👁️‍🗨️",
                    "🫠",
                    "🫨",
                    "🪿",
                    "🧌",
                    "🤝🏻",
                    "👩🏾‍❤️‍💋‍👨🏼",
                    "⌨️",
                    "©",
                    "™️",
                    "〰️",
                    "㊙️",
                    "🀄",
                    "🂡",
                    "𓀀",
                    "𝒵𝑜𝑒",
                    "🅱️");
    private static final List<String> LANGUAGES =
            List.of(
                    "Zoë",
                    "Zoe\u0308",
                    "Łukasz Żółć",
                    "Ångström",
                    "A\u030Angström",
                    "ﬁ ﬂ ﬀ",
                    "straße STRASSE",
                    "İstanbul ıI",
                    "ΌΣΟΣ όσος",
                    "Ёлка",
                    "עִבְרִית",
                    "العربية",
                    "ٱلْعَرَبِيَّة",
                    "فارسی‌ها",
                    "پنجابی",
                    "हिन्दी",
                    "ਪੰਜਾਬੀ",
                    "বাংলা",
                    "தமிழ்",
                    "ไทยนี้",
                    "ខ្មែរ",
                    "မြန်မာ",
                    "한국어",
                    "한국어",
                    "日本語が",
                    "𠮷野家",
                    "中文",
                    "ﷺ",
                    "ﷺ".repeat(18),
                    "Q̷̡̺u̸̙͝i̶͎̐e̵̢̓t̴͈̕",
                    "e" + "\u0301".repeat(60),
                    "\u0301alone",
                    "ｆｕｌｌ",
                    "①②③",
                    "ᏣᎳᎩ",
                    "Ǆ ǅ ǆ",
                    "ẞ",
                    "ſ",
                    "K Å Ω",
                    "½ ⅓ ²",
                    "\u0345",
                    "ά");
    private static final List<String> CODE =
            List.of(
                    "'",
                    "''",
                    "\"",
                    "\\",
                    "\\'",
                    "`",
                    ";",
                    "--",
                    "/*",
                    "*/",
                    "'; DROP TABLE entry; --",
                    "' OR '1'='1",
                    "\" OR \"\"=\"",
                    "1; SELECT pg_sleep(9)",
                    "'||(SELECT 1)||'",
                    "$$",
                    "$1",
                    "$tag$",
                    "?",
                    "??",
                    ":name",
                    "#{words}",
                    "${words}",
                    "${jndi:ldap://x/y}",
                    "%",
                    "%s",
                    "%n%d",
                    "_",
                    "\\%",
                    "{0}",
                    "{d '2026-01-01'}",
                    "{fn now()}",
                    "{call x}",
                    "E'\\x41'",
                    "\\x41",
                    "\\N",
                    "\\.",
                    "\\\\N",
                    "\\t\\n",
                    "U&'\\0041'",
                    "X'41'",
                    "N'x'",
                    "NULL",
                    "null",
                    "nil",
                    "None",
                    "NaN",
                    "Infinity",
                    "-0",
                    "0x10",
                    "1e999",
                    "true",
                    "false",
                    "undefined",
                    "<b>bold</b>",
                    "<script>alert(1)</script>",
                    "<style>*{}</style>",
                    "<a href='https://example.org'>x</a>",
                    "&lt;",
                    "&#0;",
                    "&#x1F600;",
                    "<![CDATA[x]]>",
                    "<!DOCTYPE x>",
                    "<!ENTITY x SYSTEM 'file:///etc/passwd'>",
                    "]]>",
                    "5 < 6 > 4 & 3",
                    "=1+1",
                    "+1",
                    "-1",
                    "@SUM(A1)",
                    "=HYPERLINK(\"x\")",
                    "|cmd",
                    "../../etc/passwd",
                    "/etc/passwd",
                    "..\\..\\win.ini",
                    "C:\\x",
                    "CON.png",
                    "a:b",
                    "$(reboot)",
                    "`reboot`",
                    "| tee",
                    "&& exit",
                    "> file",
                    "[link](javascript:x)",
                    "**bold**",
                    "# heading",
                    "javascript:alert(1)",
                    "data:text/html,x",
                    "file:///",
                    "http://[::1]/",
                    "$P{x}",
                    "$F{x}",
                    "$V{x}",
                    "${1+1}",
                    "#set($x=1)",
                    "{{7*7}}",
                    "<%= 7*7 %>",
                    "<?php ?>",
                    "a,b;c|d",
                    "\"a\",\"b\"",
                    "P-0001",
                    "2026-001",
                    "lids-down",
                    "unknown",
                    "kiosk",
                    "s.khan",
                    "S.KHAN",
                    "s.khan ",
                    " s.khan",
                    "admin",
                    "root");

    private BadInput() {}

    /** All of it, each once. */
    static List<String> all() {
        Set<String> all = new LinkedHashSet<>();
        all.add("");
        all.addAll(PICTURES);
        all.addAll(LANGUAGES);
        LANGUAGES.forEach(words -> all.add(Normalizer.normalize(words, Normalizer.Form.NFD)));
        all.addAll(CODE);
        for (int blank : BLANKS) {
            String one = Character.toString(blank);
            all.addAll(
                    List.of(one, one.repeat(3), one + "ends", "ends" + one, "in" + one + "side"));
        }
        for (int unseen : UNSEEN) {
            String one = Character.toString(unseen);
            all.addAll(List.of(one, "in" + one + "side"));
        }
        controls(all);
        halves(all);
        lengths(all);
        return new ArrayList<>(all);
    }

    private static void controls(Set<String> all) {
        for (int control = 0; control < 0xA0; control++) {
            if (Character.isISOControl(control)) {
                all.add("in" + Character.toString(control) + "side");
            }
        }
        all.addAll(
                List.of(
                        "\0",
                        "\0begins",
                        "ends\0",
                        "\u001B[31mred",
                        "\r\n",
                        "line\r\nline",
                        "\b\b\b"));
    }

    private static void halves(Set<String> all) {
        for (String half : List.of("\uD83D", "\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00")) {
            all.addAll(List.of(half, half + "begins", "ends" + half, "in" + half + "side"));
        }
    }

    /** Around each limit, by letters that are one and two units long, and by blanks beyond it. */
    private static void lengths(Set<String> all) {
        for (int limit : LIMITS) {
            for (int length = limit - 1; length <= limit + 1; length++) {
                all.addAll(List.of("x".repeat(length), "é".repeat(length)));
            }
            all.add("😀".repeat(limit / 2));
            all.add("😀".repeat(limit / 2) + "x");
            all.add("😀".repeat(limit));
            all.add("😀".repeat(limit) + "x");
            all.add("x".repeat(limit) + " ".repeat(9));
            all.add("x".repeat(limit - 1) + "😀");
        }
    }
}
